import { limits } from '../../../main/contract/limits'
import type { Session } from '../../../main/contract/session'
import { stopClock } from '../../core/session/clock'
import { isComplete } from '../../core/session/agreements'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import type { SessionPartProps } from './session-run'

/** The end of a session: follow-up, who gets the report, how long it is kept. */
export function Closing({ session, editor }: SessionPartProps) {
  const set = (fields: Partial<Session['closing']>, key: string) =>
    editor.change((now) => ({ ...now, closing: { ...now.closing, ...fields } }), key)
  const open = session.agreements.filter((agreement) => !isComplete(agreement)).length
  const closed = session.phase === 'gesloten'
  return (
    <section className="stack" aria-labelledby="afsluiten">
      <h2 id="afsluiten">Afsluiten</h2>
      <TextField
        label="Vervolg op"
        type="date"
        value={session.closing.followUp}
        onChange={(event) => set({ followUp: event.target.value }, 'follow-up')}
      />
      <TextArea
        label="Wie krijgt het verslag"
        hint="Functies of organisaties"
        rows={2}
        value={session.closing.recipients}
        maxLength={limits.textCharacters}
        onChange={(event) => set({ recipients: event.target.value }, 'recipients')}
      />
      <TextField
        label="Bewaren tot"
        type="date"
        value={session.closing.keepUntil}
        onChange={(event) => set({ keepUntil: event.target.value }, 'keep-until')}
      />
      {open > 0 && (
        <p className="agreement-open">
          {open === 1 ? 'Eén afspraak is nog niet klaar.' : `${open} afspraken zijn nog niet klaar.`}{' '}
          Afsluiten mag; ze komen zo in het verslag.
        </p>
      )}
      <div>
        {closed ? (
          <Button onClick={() => editor.change((now) => ({ ...now, phase: 'bezig' }))}>
            Open de sessie weer
          </Button>
        ) : (
          <Button
            kind="primary"
            onClick={() => editor.change((now) => ({ ...stopClock(now, new Date()), phase: 'gesloten' }))}
          >
            Sluit de sessie
          </Button>
        )}
      </div>
    </section>
  )
}
