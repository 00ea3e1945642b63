import { useEffect, useState } from 'react'
import type { EarlierAgreement, Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { listMissingParts } from '#core/session/agreements/agreements.ts'
import { countPostponed, describePostponed, outcomes } from '#core/session/agreements/describe-outcome.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { answerEarlier, listFollowed, mergeEarlier } from '#core/session/agreements/earlier-agreements.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { Notice } from '#ui/notice.tsx'
import { readOpenAgreements } from './read-open-agreements'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'
import './earlier-agreements.css'

/**
 * The agreements of earlier sessions of the same municipality: what was agreed, how often it was postponed, and how it
 * stands now. Shows nothing when there are none.
 */
export function EarlierAgreements({ editor }: SessionPartProps) {
  const session = useSessionPart(editor, readEarlier)
  const open = useOpenAgreements(session)
  const merged = open && session.phase !== 'gesloten' ? mergeEarlier(session.earlier, open) : session.earlier
  if (session.earlier.length === 0 && merged.length === 0) return null
  return (
    <section className="stack" aria-labelledby="eerdere-afspraken">
      <h2 id="eerdere-afspraken">Afspraken van eerdere sessies</h2>
      {merged !== session.earlier && (
        <Notice>
          <p>{explainChange(session.earlier, merged)}</p>
          <Button onClick={() => editor.change((now) => ({ ...now, earlier: [...merged] }))}>
            Werk de lijst bij
          </Button>
        </Notice>
      )}
      {session.earlier.map((agreement) => (
        <EarlierCard
          key={agreement.id}
          owner={session.id}
          agreement={agreement}
          onAnswer={(answer, key) =>
            editor.change((now) => answerEarlier(now, agreement.id, answer), `${key}-${agreement.id}`)
          }
        />
      ))}
    </section>
  )
}

const readEarlier = ({ id, municipality, date, practice, phase, earlier }: Session) => ({
  id,
  municipality,
  date,
  practice,
  phase,
  earlier,
})

interface EarlierCardProps {
  /** The session in which it is talked about. */
  readonly owner: string
  readonly agreement: EarlierAgreement
  readonly onAnswer: (
    answer: Partial<Pick<EarlierAgreement, 'outcome' | 'newWhen'>>,
    key: 'outcome' | 'new-when',
  ) => void
}

function EarlierCard({ owner, agreement, onAnswer }: EarlierCardProps) {
  const { id, sessionId, what, who, when, doneWhen, outcome, newWhen } = agreement
  const postponed = countPostponed(agreement)
  const missing = listMissingParts(agreement)
  return (
    <fieldset className="card stack-tight earlier">
      <legend className="step-title">{what}</legend>
      <p>
        {[who, when === '' ? '' : `uiterlijk ${formatDay(when)}`].filter(Boolean).join(', ')}
        {postponed > 0 && <strong className="state-attention"> · {describePostponed(postponed)}</strong>}
      </p>
      {missing.length > 0 && (
        <p className="state-attention">
          Nog niet ingevuld: {missing.join(', ')}. Doet iemand het, maak er dan nu een afspraak van.
        </p>
      )}
      <p className="soft">
        {doneWhen !== '' && `Gelukt als: ${doneWhen} · `}
        <a href={addresses.session(sessionId)}>sessie waarin dit is afgesproken</a>
      </p>
      <div className="row earlier-answers" role="radiogroup" aria-label={`Hoe staat het met: ${what}`}>
        {outcomes.map((answer) => (
          <label key={answer.id} className="earlier-answer" htmlFor={`${id}-${answer.id}`}>
            <input
              id={`${id}-${answer.id}`}
              type="radio"
              name={`stand-${id}`}
              checked={outcome === answer.id}
              onChange={() => onAnswer({ outcome: answer.id }, 'outcome')}
            />
            {answer.name}
          </label>
        ))}
        {outcome !== '' && (
          <Button
            kind="quiet"
            aria-label={`Wis het antwoord bij: ${what}`}
            onClick={() => onAnswer({ outcome: '' }, 'outcome')}
          >
            Wis antwoord
          </Button>
        )}
      </div>
      {outcome === 'uitgesteld' && (
        <DateField
          name={`${owner}/${id}/new-when`}
          label="Nieuwe datum"
          value={newWhen}
          {...(newWhen === '' && { hint: 'Zonder nieuwe datum blijft de oude staan.' })}
          onChange={(day) => onAnswer({ newWhen: day }, 'new-when')}
        />
      )}
    </fieldset>
  )
}

/** The open agreements of the other sessions of this municipality; null while they are not known. */
function useOpenAgreements({ id, municipality, date, practice, earlier }: ReturnType<typeof readEarlier>) {
  const { bridge } = useApp()
  // as one text: the list is another one at each answer, and what it names stays the same
  const follows = listFollowed({ earlier }).join(' ')
  const [open, setOpen] = useState<readonly EarlierAgreement[] | null>(null)
  useEffect(() => {
    let left = false
    // Waits until the name is typed: half a name is another municipality, or none.
    const timer = setTimeout(() => {
      void readOpenAgreements(bridge, {
        id,
        municipality,
        date,
        practice,
        follows: follows.split(' ').filter(Boolean),
      }).then((read) => {
        if (!left) setOpen(read.ok ? read.value : null)
      })
    }, 400)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [bridge, id, municipality, date, practice, follows])
  return open
}

function explainChange(now: readonly EarlierAgreement[], merged: readonly EarlierAgreement[]): string {
  const known = new Set(now.map(({ id }) => id))
  const added = merged.filter(({ id }) => !known.has(id)).length
  if (added === 1) return 'Er staat een afspraak open van een eerdere sessie in deze gemeente.'
  if (added > 1) return `Er staan ${added} afspraken open van eerdere sessies in deze gemeente.`
  return 'Deze lijst klopt niet meer met de eerdere sessies van deze gemeente.'
}
