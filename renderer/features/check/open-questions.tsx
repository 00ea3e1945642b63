import type { Advice } from '#schema/interpretation.ts'
import type { Outcome } from '#core/check/interpret.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { Part } from './part'
import { Why } from './why'

interface OpenQuestionsProps {
  readonly open: Outcome['notKnownYet']
  /** Why they stand there. */
  readonly why: Advice
}

/** What is not known yet, by direction: questions to find out, each group with the ticks that lead to it. */
export function OpenQuestions({ open, why }: OpenQuestionsProps) {
  return (
    <Part id="nog-niet" title="Wat weet je nog niet?" line={countQuestions(open)}>
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
    </Part>
  )
}

function countQuestions(open: OpenQuestionsProps['open']): string {
  const count = open.reduce((sum, { questions }) => sum + questions.length, 0)
  return countDutch(count, 'vraag', 'vragen')
}
