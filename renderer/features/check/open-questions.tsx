import type { Advice } from '#schema/interpretation.ts'
import type { Outcome } from '#core/check/interpret.ts'
import { Why } from './why'

interface OpenQuestionsProps {
  readonly open: Outcome['notKnownYet']
  /** Why they stand there. */
  readonly why: Advice
}

/** What is not known yet, by direction: questions to find out, each group with the ticks that lead to it. */
export function OpenQuestions({ open, why }: OpenQuestionsProps) {
  return (
    <section className="stack" aria-labelledby="nog-niet">
      <h2 id="nog-niet">Wat weet je nog niet?</h2>
      {open.length === 0 && <p>Bij dit signaal hoort geen vaste vraag. Vraag open wat er speelt.</p>}
      {open.map(({ direction, because, questions }) => (
        <div key={direction.id} className="stack-tight">
          <p className="soft">{direction.name}</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <Why
            about={`Nog niet bekend: ${direction.name}`}
            because={because}
            rule={why.text}
            advice={[why]}
          />
        </div>
      ))}
    </section>
  )
}
