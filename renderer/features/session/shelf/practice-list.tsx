import { IconTrash } from '@tabler/icons-react'
import type { SessionSummary } from '#contract/session.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { formatMoment, formatTime } from '#core/session/describe-time.ts'
import { Button } from '#ui/button.tsx'
import { StartPractice } from '../../practice/start-practice'
import './practice.css'
import '#reading/page/page-text.css'

interface PracticeListProps {
  readonly sessions: readonly SessionSummary[]
  readonly onRemove: (session: SessionSummary, control: Element) => void
}

/** The practice sessions, apart from the real ones, and the way to a new one. */
export function PracticeList({ sessions, onRemove }: PracticeListProps) {
  return (
    <section className="stack" aria-labelledby="oefenen">
      <div className="stack-tight">
        <h2 id="oefenen">Oefenen</h2>
        <p className="page-body">
          Probeer een sessie uit zonder dat het iets kost. De groep en de casus zijn verzonnen, en je gooit
          haar met één klik weer weg.
        </p>
      </div>
      {sessions.length > 0 && (
        <ul className="practice-rows">
          {sessions.map((session) => (
            <li key={session.id}>
              <a href={addresses.session(session.id)}>{session.title}</a>
              <span className="soft">laatst gewijzigd {formatMoment(session.changedAt)}</span>
              <Button
                kind="quiet"
                icon={<IconTrash aria-hidden />}
                aria-label={`Gooi weg: ${session.title}, van ${formatTime(session.changedAt)}`}
                data-once
                onClick={({ currentTarget }) => onRemove(session, currentTarget)}
              >
                Gooi weg
              </Button>
            </li>
          ))}
        </ul>
      )}
      <StartPractice />
    </section>
  )
}
