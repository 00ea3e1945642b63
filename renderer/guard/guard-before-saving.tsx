import { useFocusOn } from '#dom/use-focus-on.ts'
import type { OutlineFinding } from '#core/guard/guard-outline.ts'
import { Button } from '#ui/button.tsx'
import type { ReportGuard } from './use-report-guard'
import './guard.css'

/** What leaves the app, in the words of the questions about it. */
export interface Leaving {
  readonly name: string
  /** What is replaced, and what is not. */
  readonly replaces: string
}

const report: Leaving = {
  name: 'het verslag',
  replaces:
    'Wat je hier vervangt, verandert in dit verslag. In de notities zelf blijft het staan tot je het daar aanpast.',
}

interface GuardBeforeSavingProps {
  readonly guard: ReportGuard
  /** What it is about when it is not a report. */
  readonly of?: Leaving | undefined
}

/** Asks before a report leaves the app: what still looks like personal data, where it stands, and what to do with it. */
export function GuardBeforeSaving({ guard, of = report }: GuardBeforeSavingProps) {
  const state = guard.question?.state
  const left = guard.question?.state === 'found' ? guard.question.findings.length : 0
  const heading = useFocusOn<HTMLHeadingElement>(state && `${state} ${left}`)
  if (!guard.question) return null
  const { question } = guard
  return (
    <section className="guard guard-before" aria-labelledby="anonimiteit">
      <h2 id="anonimiteit" ref={heading} tabIndex={-1} className="guard-title">
        {question.state === 'found'
          ? left === 1
            ? 'Nog 1 ding lijkt herkenbaar'
            : `Nog ${left} dingen lijken herkenbaar`
          : question.state === 'clean'
            ? 'Alles is vervangen'
            : question.state === 'looking'
              ? `De anonimiteitswacht leest ${of.name} nog`
              : `Lees ${of.name} zelf na`}
      </h2>
      {question.state === 'found' && (
        <>
          <p>
            {guard.replacesAtSource
              ? 'Wat je hier vervangt, verandert hier en in de sessie zelf. Dat laatste kun je terugzetten.'
              : of.replaces}
          </p>
          <ul className="guard-list">
            {question.findings.map((one) => (
              <Left key={one.key} one={one} onReplace={() => guard.replace([one])} />
            ))}
          </ul>
        </>
      )}
      {question.state === 'unknown' && (
        <p>De anonimiteitswacht kon niet laden. Kijk zelf of er namen, nummers of adressen in staan.</p>
      )}
      <div className="row">
        {question.state === 'found' && left > 1 && (
          <Button onClick={() => guard.replace(question.findings)}>Vervang alles</Button>
        )}
        {question.state === 'clean' ? (
          <Button kind="primary" onClick={guard.accept}>
            {guard.action} nu
          </Button>
        ) : (
          question.state !== 'looking' && <Button onClick={guard.accept}>{guard.action} toch</Button>
        )}
        <Button kind="quiet" onClick={guard.dismiss}>
          Nog niet
        </Button>
      </div>
    </section>
  )
}

function Left({ one, onReplace }: { readonly one: OutlineFinding; readonly onReplace: () => void }) {
  const { text, explanation, replacement } = one.finding
  return (
    <li className="guard-item">
      <p>
        <strong className="guard-text">{text}</strong> {explanation} Staat bij: {one.places.join(', ')}.
      </p>
      <div>
        <Button
          className="guard-button"
          aria-label={`Vervang door “${replacement}”: ${text}`}
          onClick={onReplace}
        >
          Vervang door “{replacement}”
        </Button>
      </div>
    </li>
  )
}
