import type { Session } from '#contract/session.ts'
import { wasUsed } from '#contract/was-used.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { nameSession } from '#core/session/name-session.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { useSessionPart, type SessionPartProps } from './session-part'
import { SaveAllReports } from './save-all-reports'
import { SessionReport } from './session-report'

/** A session that was closed: its report, with the ways on. Nothing in it changes until it is opened again. */
export function ClosedSession({ editor }: SessionPartProps) {
  const session = useSessionPart(editor, readAll)
  const { followUp } = session.closing
  return (
    <SessionReport
      session={session}
      kind="deelnemers"
      above={
        <section aria-label="Gesloten sessie" className="stack-tight">
          <p className="soft">{nameSession(session)}</p>
          <p>
            <strong>De sessie is gesloten.</strong>{' '}
            {!wasUsed(session) && 'Er is niets in genoteerd, dus ze telt niet mee bij Voortgang. '}
            {followUp === ''
              ? 'Er is nog geen datum voor een vervolg.'
              : `Het vervolg is op ${formatDay(followUp)}.`}
          </p>
          <SaveAllReports session={session}>
            <LinkButton
              href={addresses.newSessionWith('vervolgsessie-90', {
                gemeente: session.municipality,
                datum: followUp,
                na: session.id,
              })}
            >
              Maak de vervolgsessie
            </LinkButton>
            <Button kind="quiet" onClick={() => editor.change((now) => ({ ...now, phase: 'bezig' }))}>
              Open weer
            </Button>
            <a href={addresses.history(session.id)}>Eerdere versies</a>
            <a href={addresses.handOver(session.id)}>Geef deze sessie door</a>
          </SaveAllReports>
        </section>
      }
    />
  )
}

const readAll = (session: Session) => session
