import { roles, type RoleId } from '#schema/roles.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { listAnswers, type SharingStep } from '#core/sharing/walk-flow.ts'
import './sharing.css'

interface AnswerPathProps {
  readonly role: RoleId
  readonly steps: readonly SharingStep[]
}

/** The answers so far. Each question is a way back to itself. */
export function AnswerPath({ role, steps }: AnswerPathProps) {
  const answers = listAnswers(steps)
  return (
    <section className="stack-tight" aria-labelledby="antwoorden">
      <h2 id="antwoorden" className="sharing-small-title">
        Jouw antwoorden
      </h2>
      <dl className="sharing-path">
        <div>
          <dt>
            <a href={addresses.sharing()}>Wat is jouw rol?</a>
          </dt>
          <dd>{roles.find(({ id }) => id === role)?.name}</dd>
        </div>
        {steps.map(({ question, answer }, index) => (
          <div key={question.id}>
            <dt>
              <a href={addresses.sharing(role, answers.slice(0, index))}>{question.text}</a>
            </dt>
            <dd>{answer.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
