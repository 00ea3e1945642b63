import { useEffect, useState } from 'react'
import { describeSetBack } from '#core/session/clock/describe-clock.ts'
import { findGap, lookAtClock, wasSetBack, type ClockGap } from '#core/session/clock/look-at-clock.ts'
import { useApp } from '#app-context'
import { pageAwake } from './awake'
import type { SessionEditor } from '../desk/session-editor'

/** A running clock that nobody touches is written down this often (ms), so that a crash loses no more than this. */
const quietSaveMs = 60_000

/**
 * Looks after the clock of a session that is open: keeps what was spent when the system clock is set back, notes once a
 * minute that it was seen, and answers the gap that the user has not decided about yet.
 */
export function useClockWatch(editor: SessionEditor): {
  readonly gap: ClockGap | null
  readonly forget: () => void
} {
  const { say } = useApp()
  const [gap, setGap] = useState<ClockGap | null>(null)
  useEffect(() => {
    const awake = pageAwake()
    const look = (now: Date, before: Date | null) => {
      const session = editor.history.read().current
      const { runningSince, seenAt } = session.clock
      if (runningSince === null) return
      const saved = seenAt ?? runningSince
      const lastSeen = latest(before?.toISOString() ?? saved, saved)
      if (wasSetBack(session, now, lastSeen)) {
        editor.amend((one) => lookAtClock(one, now, lastSeen))
        say(describeSetBack)
        return
      }
      const found = findGap(session, now, lastSeen)
      if (found) setGap(found)
      if (found || now.getTime() - Date.parse(saved) >= quietSaveMs)
        editor.amend((one) => lookAtClock(one, now))
    }
    const { seenAt } = editor.history.read().current.clock
    look(new Date(), seenAt === null ? null : new Date(awake.lastSeen(seenAt)))
    return awake.watch(look)
  }, [editor, say])
  return { gap, forget: () => setGap(null) }
}

/** The later of two moments. */
function latest(one: string, other: string): string {
  return Date.parse(other) > Date.parse(one) ? other : one
}
