import { useCallback, useEffect, type ReactNode } from 'react'
import type { KeptSession } from '#contract/retention.ts'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { useRequest } from '#dom/use-request.ts'
import { Notice } from '#ui/notice.tsx'
import { ClockQuestion } from './clock-question'
import { KeptSessionRow } from './kept-session-row'

interface RetentionNoticeProps {
  readonly onChanged: () => void
  /** What stands below it and says until when sessions stay: given all of them, or none when that could not be read. */
  readonly children: (kept: readonly KeptSession[]) => ReactNode
}

/**
 * What goes within two weeks, above the list of sessions; and a reminder of a backup. That it stood here is told to the
 * host: only then may a session go.
 */
export function RetentionNotice({ onChanged, children }: RetentionNoticeProps) {
  const { bridge } = useApp()
  const kept = useRequest(useCallback(() => bridge.tendRetention({ shown: [] }), [bridge]))
  const soon = kept.state === 'ready' ? kept.sessions.filter(({ goesSoon }) => goesSoon) : []
  const shown = soon.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (shown !== '') void bridge.tendRetention({ shown: shown.split(' ') })
  }, [bridge, shown])
  const forgotten = kept.state === 'ready' ? kept.forgotten : 0
  useEffect(() => {
    // the list beside it was read before they went
    if (forgotten > 0) onChanged()
  }, [forgotten, onChanged])
  if (kept.state === 'loading') return null
  if (kept.state === 'failed') return children([])
  const changed = () => {
    kept.refresh()
    onChanged()
  }
  return (
    <>
      {soon.length > 0 && <ClockQuestion clock={kept.clock} onBelieved={kept.refresh} />}
      {soon.length > 0 && (
        <Notice
          kind="attention"
          title={
            soon.length === 1
              ? 'Eén sessie gaat binnenkort weg'
              : `${soon.length} sessies gaan binnenkort weg`
          }
        >
          <p>
            De bewaartermijn van onze werkkopie is voorbij of bijna voorbij. Is een sessie weg, dan kan
            niemand haar nog lezen. Bewaar eerst het verslag als je het nog nodig hebt, of kies een andere
            dag.
          </p>
          <ul className="plain-list stack-tight">
            {soon.map((session) => (
              <KeptSessionRow key={session.id} session={session} onChanged={changed} />
            ))}
          </ul>
        </Notice>
      )}
      {kept.backup.due && (
        <Notice title="Tijd voor een back-up">
          <p>
            {kept.backup.last === ''
              ? 'Je hebt nog geen back-up. '
              : 'Je laatste back-up is al een tijd geleden. '}
            Gaat dit apparaat stuk, dan ben je je sessies kwijt. Maak er een bij{' '}
            <a href={addresses.settings}>Instellingen</a>, onder Back-up.
          </p>
        </Notice>
      )}
      {children(kept.sessions)}
    </>
  )
}
