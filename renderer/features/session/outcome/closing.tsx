import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { wasUsed } from '#contract/was-used.ts'
import { useApp } from '../../../app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { reportKinds } from '#core/report/report-kinds.ts'
import { isComplete } from '#core/session/agreements/agreements.ts'
import { closeSession, proposeKeepUntil, proposeSummary } from '#core/session/close-session.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { Checkbox } from '#ui/fields/field.tsx'
import { useStore } from '#dom/store.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import type { SessionPartProps } from '../desk/session-part'

/** The end of a session: what is read back, the follow-up, who gets the report, how long it is kept; and the reports. */
export function Closing({ session, editor }: SessionPartProps) {
  const { say, settings } = useApp()
  const { keepMonths } = useStore(settings)
  const { closing } = session
  const set = (fields: Partial<Session['closing']>, key = '') =>
    editor.change((now) => ({ ...now, closing: { ...now.closing, ...fields } }), key)
  const unready = session.agreements.filter((agreement) => !isComplete(agreement)).length
  const unasked = session.earlier.filter(({ outcome }) => outcome === '').length
  const proposal = proposeKeepUntil(session, new Date(), keepMonths)
  const close = () => {
    const before = closing.keepUntil
    const empty = !wasUsed(session)
    const takeBack = editor.change((now) => closeSession(now, new Date(), keepMonths))
    sayChange(
      say,
      empty
        ? 'Sessie gesloten. Er is niets in genoteerd, dus ze telt niet mee bij Voortgang.'
        : before === '' && proposal !== ''
          ? `Sessie gesloten. Bewaren tot ${formatDay(proposal)}: pas het aan als jullie iets anders afspraken.`
          : 'Sessie gesloten.',
      'Maak ongedaan',
      takeBack,
    )
  }
  return (
    <section className="stack" aria-labelledby="afsluiten">
      <h2 id="afsluiten">Afsluiten</h2>
      <div className="stack-tight">
        <GuardedTextArea
          label="Samenvatting om voor te lezen"
          rows={4}
          value={closing.summary}
          maxLength={limits.textCharacters}
          onChange={(event) => set({ summary: event.target.value, readBack: false }, 'summary')}
        />
        {closing.summary.trim() === '' && (
          <Button onClick={() => set({ summary: proposeSummary(session) })}>
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
      <DateField
        name={`${session.id}/follow-up`}
        label="Vervolg op"
        value={closing.followUp}
        onChange={(followUp) => set({ followUp }, 'follow-up')}
      />
      <GuardedTextArea
        label="Wie krijgt het verslag"
        hint="Functies of organisaties"
        rows={2}
        value={closing.recipients}
        maxLength={limits.textCharacters}
        onChange={(event) => set({ recipients: event.target.value }, 'recipients')}
      />
      <div className="stack-tight">
        <DateField
          name={`${session.id}/keep-until`}
          label="Bewaren tot"
          hint="Daarna helpt de lijst met sessies je om haar weg te gooien."
          value={closing.keepUntil}
          onChange={(keepUntil) => set({ keepUntil }, 'keep-until')}
        />
        {proposal !== '' && closing.keepUntil !== proposal && (
          <Button kind="quiet" onClick={() => set({ keepUntil: proposal })}>
            Neem ons voorstel: {formatDay(proposal)}
          </Button>
        )}
      </div>
      {unready > 0 && (
        <p className="state-attention">
          {unready === 1 ? 'Eén afspraak is nog niet klaar.' : `${unready} afspraken zijn nog niet klaar.`}{' '}
          Afsluiten mag; ze komen zo in het verslag.
        </p>
      )}
      {unasked > 0 && session.phase !== 'gesloten' && (
        <p className="state-attention">
          {unasked === 1
            ? 'Eén eerdere afspraak is nog niet besproken.'
            : `${unasked} eerdere afspraken zijn nog niet besproken.`}{' '}
          Die komen de volgende keer terug.
        </p>
      )}
      {session.phase === 'gesloten' ? (
        <AfterClosing session={session} onOpen={() => editor.change((now) => ({ ...now, phase: 'bezig' }))} />
      ) : (
        <div>
          <Button kind="primary" onClick={close}>
            Sluit de sessie
          </Button>
        </div>
      )}
    </section>
  )
}

function AfterClosing({ session, onOpen }: { readonly session: Session; readonly onOpen: () => void }) {
  return (
    <>
      <nav aria-label="Verslagen van deze sessie" className="stack-tight">
        <p>
          <strong>De sessie is gesloten.</strong>{' '}
          {!wasUsed(session) && 'Er is niets in genoteerd, dus ze telt niet mee bij Voortgang. '}
          Dit zijn de verslagen:
        </p>
        <ul>
          {reportKinds.map(({ id, name }) => (
            <li key={id}>
              <a href={addresses.sessionReport(session.id, id)}>{name}</a>
            </li>
          ))}
        </ul>
        <p>
          <a
            href={addresses.newSessionWith('vervolgsessie-90', {
              gemeente: session.municipality,
              datum: session.closing.followUp,
            })}
          >
            Maak de vervolgsessie
          </a>
          <span className="soft"> met de afspraken die nog openstaan.</span>
        </p>
      </nav>
      <div>
        <Button onClick={onOpen}>Open de sessie weer</Button>
      </div>
    </>
  )
}
