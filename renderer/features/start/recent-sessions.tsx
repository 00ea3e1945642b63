import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { listDue } from '#core/session/agreements/list-due.ts'
import { nameSessionShortly } from '#core/session/name-session.ts'
import { today } from '#dom/today.ts'
import { useSessionList } from '../session/desk/use-session-list'

const shown = 4

/** The sessions that were worked on last, and the open agreements whose day comes first. */
export function RecentSessions() {
  const list = useSessionList()
  if (list.state === 'loading') return <section className="start-sessions" aria-busy="true" />
  const sessions = list.state === 'ready' ? list.sessions.filter(({ practice }) => !practice) : []
  const due = listDue(sessions)
  const day = today()
  return (
    <>
      <section className="stack-tight" aria-labelledby="sessies">
        <h2 id="sessies">Sessies</h2>
        {list.state === 'failed' && <p>{list.message}</p>}
        {list.state === 'ready' && sessions.length === 0 && (
          <p className="soft">
            Nog geen sessies. <a href={addresses.newSession}>Begin met een draaiboek</a>: het staat klaar, jij
            vult alleen gemeente en datum in.
          </p>
        )}
        <ul className="plain-list stack-tight">
          {sessions.slice(0, shown).map((session) => (
            <li key={session.id}>
              <a href={addresses.session(session.id)}>{nameSessionShortly(session)}</a>
            </li>
          ))}
        </ul>
      </section>
      {due.length > 0 && (
        <section className="stack-tight" aria-labelledby="afspraken">
          <h2 id="afspraken">Afspraken die aflopen</h2>
          <ul className="plain-list stack-tight">
            {due.slice(0, shown).map(({ session, when, count }) => (
              <li key={session.id}>
                {formatDay(when)}
                {when < day && ' (voorbij)'}:{' '}
                <a href={addresses.session(session.id)}>{nameSessionShortly(session)}</a>
                {count > 1 && `, ${count} afspraken`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
