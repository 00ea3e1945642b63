import { useState } from 'react'
import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { leaveOutOfSession } from '#core/report/internal/internal-in-session.ts'
import { isComplete } from '#core/session/agreements/agreements.ts'
import {
  checkClosingDays,
  closeSession,
  proposeKeepUntil,
  proposeSummary,
} from '#core/session/close-session.ts'
import { keepUntilHint } from '#core/session/in-words/describe-keeping.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { Checkbox } from '#ui/fields/field.tsx'
import { useStore } from '#dom/store.ts'
import { today } from '#dom/today.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea, GuardedTextField } from '#guard/guarded-field.tsx'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'
import './closing.css'

interface ClosingProps extends SessionPartProps {
  /** Back to the steps. */
  readonly onBack: () => void
}

/**
 * The end of a session, as wide as the room reads it: what was decided and agreed, what stays open, the summary to read
 * aloud; beside it the follow-up, who gets the report and how long it is kept, and one button to close.
 */
export function Closing({ editor, onBack }: ClosingProps) {
  const session = useSessionPart(editor, readClosing)
  const { say, settings } = useApp()
  const { keepMonths } = useStore(settings)
  const { closing } = session
  const set = (fields: Partial<Session['closing']>, key = '') =>
    editor.change((now) => ({ ...now, closing: { ...now.closing, ...fields } }), key)
  // oxlint-disable-next-line react/purity -- only the day counts, and a new one must show
  const proposal = proposeKeepUntil(session, new Date(), keepMonths)
  const odd = checkClosingDays(session, today())
  // the fields themselves may be out of view by now
  const doubt = [
    ...(odd.followUp === '' ? [] : [`Vervolg op: ${odd.followUp}`]),
    ...(odd.keepUntil === '' ? [] : [`Bewaren tot: ${odd.keepUntil}`]),
  ].join(' ')
  // Only the doubt that was read is passed over: another wrong day is asked about again.
  const [read, setRead] = useState('')
  const asked = doubt !== '' && read === doubt
  const close = () => {
    if (doubt !== '' && !asked) {
      setRead(doubt)
      return
    }
    const takeBack = editor.change((now) => closeSession(now, new Date(), keepMonths))
    sayChange(say, 'Sessie gesloten.', 'Maak ongedaan', takeBack)
  }
  return (
    <section className="closing" aria-labelledby="afsluiten">
      <div className="side-head closing-head">
        <h2 id="afsluiten">Afsluiten</h2>
        <Button onClick={onBack}>Terug naar de stappen</Button>
      </div>
      <div className="closing-read stack">
        <Outcomes editor={editor} />
        <GuardedTextArea
          label="Samenvatting om voor te lezen"
          rows={4}
          value={closing.summary}
          maxLength={limits.textCharacters}
          onChange={(event) => set({ summary: event.target.value, readBack: false }, 'summary')}
        />
        {closing.summary.trim() === '' && (
          <Button onClick={() => set({ summary: proposeSummary(editor.history.read().current) })}>
            Maak een eerste samenvatting
          </Button>
        )}
        <Checkbox
          label="Voorgelezen, en de groep is akkoord"
          checked={closing.readBack}
          disabled={closing.summary.trim() === ''}
          onChange={(event) => set({ readBack: event.target.checked })}
        />
      </div>
      <div className="closing-side stack">
        <DateField
          name={`${session.id}/follow-up`}
          label="Vervolg op"
          value={closing.followUp}
          problem={odd.followUp}
          onChange={(followUp) => set({ followUp }, 'follow-up')}
        />
        <GuardedTextField
          label="Wie leidt de volgende keer"
          hint="Functie of organisatie"
          value={closing.nextLead}
          maxLength={limits.lineCharacters}
          onChange={(event) => set({ nextLead: event.target.value }, 'next-lead')}
        />
        <GuardedTextArea
          label="Wie krijgt het verslag"
          hint="Functies of organisaties"
          rows={2}
          value={closing.recipients}
          maxLength={limits.textCharacters}
          onChange={(event) => set({ recipients: event.target.value }, 'recipients')}
        />
        <GuardedTextArea
          label="Eén ding dat beter kan"
          hint="Voor jezelf: het staat alleen in je logboek."
          rows={2}
          value={closing.better}
          maxLength={limits.textCharacters}
          onChange={(event) => set({ better: event.target.value }, 'better')}
        />
        <div className="stack-tight">
          <DateField
            name={`${session.id}/keep-until`}
            label="Bewaren tot"
            hint={keepUntilHint}
            value={closing.keepUntil}
            problem={odd.keepUntil}
            onChange={(keepUntil) => set({ keepUntil }, 'keep-until')}
          />
          {proposal !== '' && closing.keepUntil !== proposal && (
            <Button kind="quiet" onClick={() => set({ keepUntil: proposal })}>
              Neem ons voorstel: {formatDay(proposal)}
            </Button>
          )}
        </div>
        {session.unready > 0 && (
          <p className="state-attention">
            {session.unready === 1
              ? 'Eén afspraak is nog niet klaar.'
              : `${session.unready} afspraken zijn nog niet klaar.`}{' '}
            Afsluiten mag: ze komen zo in het verslag, en de volgende keer terug.
          </p>
        )}
        {session.unasked > 0 && (
          <p className="state-attention">
            {session.unasked === 1
              ? 'Eén eerdere afspraak is nog niet besproken.'
              : `${session.unasked} eerdere afspraken zijn nog niet besproken.`}{' '}
            Die komen de volgende keer terug.
          </p>
        )}
      </div>
      <div className="closing-close">
        <p className="state-attention" role="status">
          {asked && `Nog niet gesloten. ${doubt}`}
        </p>
        <Button kind="primary" data-once onClick={close}>
          {asked ? 'Sluit toch' : 'Sluit de sessie'}
        </Button>
      </div>
    </section>
  )
}

/** What the group hears back: decisions, agreements, and what stays open. */
function Outcomes({ editor }: SessionPartProps) {
  const { decisions, agreements, parked } = useSessionPart(editor, readOutcomes)
  const lists = [
    { title: 'Besluiten', items: decisions, none: 'Geen besluiten.' },
    { title: 'Afspraken', items: agreements, none: 'Geen afspraken.' },
    { title: 'Dit blijft open', items: parked, none: 'Niets: de parkeerplek is leeg.' },
  ]
  return (
    <div className="closing-lists">
      {lists.map(({ title, items, none }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {items.length === 0 ? (
            <p className="soft">{none}</p>
          ) : (
            <ol>
              {items.map(({ id, text, more }) => (
                <li key={id}>
                  {text} {more !== '' && <span className="soft">{more}</span>}
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  )
}

const readOutcomes = (session: Session) => {
  const { decisions, agreements, parked } = leaveOutOfSession(session)
  return {
    decisions: decisions.map(({ id, text }) => ({ id, text, more: '' })),
    agreements: agreements.map(({ id, what, who, when }) => ({
      id,
      text: what,
      more: [who, formatDay(when)].filter(Boolean).join(', '),
    })),
    parked: parked.map(({ id, text }) => ({ id, text, more: '' })),
  }
}

function readClosing({ id, date, phase, closing, agreements, earlier }: Session) {
  return {
    id,
    date,
    phase,
    closing,
    unready: agreements.filter((agreement) => !isComplete(agreement)).length,
    unasked: earlier.filter(({ outcome }) => outcome === '').length,
  }
}
