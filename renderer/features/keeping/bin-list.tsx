import { useCallback } from 'react'
import type { SessionSummary } from '#contract/session.ts'
import { useApp } from '#app-context'
import { countDutch } from '#core/report/count-dutch.ts'
import { useRequest } from '#dom/use-request.ts'
import { KeptSessionRow } from './kept-session-row'

interface BinListProps {
  /** The sessions in the list: what came back is not in the bin, and another list asks again. */
  readonly sessions: readonly SessionSummary[]
  readonly onChanged: () => void
}

/**
 * What lies in the bin and until when, with the way back: behind one line, for who looks for it. Nothing while it is empty.
 * What goes soon stands in the notice of that.
 */
export function BinList({ sessions, onChanged }: BinListProps) {
  const { bridge } = useApp()
  const kept = useRequest(
    useCallback(async () => {
      const listed = new Set(sessions.map(({ id }) => id))
      const tended = await bridge.tendRetention({ shown: [] })
      if (!tended.ok) return tended
      const binned = tended.value.sessions.filter(
        ({ id, binned: isBinned, goesSoon }) => isBinned && !goesSoon && !listed.has(id),
      )
      return { ok: true, value: { binned } }
    }, [bridge, sessions]),
  )
  if (kept.state !== 'ready' || kept.binned.length === 0) return null
  const changed = () => {
    kept.refresh()
    onChanged()
  }
  return (
    <details>
      <summary>Prullenbak: {countDutch(kept.binned.length, 'sessie', 'sessies')}</summary>
      <section className="stack" aria-label="Prullenbak">
        <p>
          Wat je weggooide, blijft hier tot en met de dag die erachter staat. Daarna kan niemand het nog
          lezen.
        </p>
        <ul className="plain-list stack-tight">
          {kept.binned.map((session) => (
            <KeptSessionRow key={session.id} session={session} onChanged={changed} />
          ))}
        </ul>
      </section>
    </details>
  )
}
