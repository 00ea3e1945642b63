import type { Session } from '#contract/session.ts'
import { correctTime, startClock, stopClock } from './clock'

/** A time that passed while nobody looked at the running clock: a sleep, a closed app, or a clock set forward. */
export interface ClockGap {
  /** ISO moments between which it passed. */
  readonly from: string
  readonly to: string
  readonly seconds: number
}

/** A gap shorter than this is part of the session: somebody closed the lid to walk to the other room. */
export const longestCalmGapMinutes = 10

/** A system clock that corrects itself by a few seconds is no clock that was set back. */
const smallStepMs = 5000

/**
 * What passed since the running clock was last seen, when that is too long to be part of the session without asking.
 * `seenAt` may be later than what is on disk: whoever watched in the meantime knows better.
 */
export function findGap(session: Session, now: Date, seenAt = session.clock.seenAt): ClockGap | null {
  if (session.clock.runningSince === null || seenAt === null) return null
  const seconds = Math.round((now.getTime() - Date.parse(seenAt)) / 1000)
  if (seconds <= longestCalmGapMinutes * 60) return null
  return { from: seenAt, to: now.toISOString(), seconds }
}

/** Takes a gap off the time of the step in which the clock runs. */
export function takeOffGap(session: Session, gap: ClockGap, now: Date): Session {
  return correctTime(session, -gap.seconds, now)
}

/** Whether the system clock was set back since the running clock was last seen. */
export function wasSetBack(session: Session, now: Date, lastSeen = session.clock.seenAt): boolean {
  const { runningSince } = session.clock
  if (runningSince === null) return false
  return now.getTime() < Date.parse(lastSeen ?? runningSince) - smallStepMs
}

/**
 * Marks that the running clock was looked at. When the system clock was set back, what was spent until then is kept and
 * the clock counts on from now. The same session when nothing has to change.
 */
export function lookAtClock(session: Session, now: Date, lastSeen = session.clock.seenAt): Session {
  if (session.clock.runningSince === null || session.clock.seenAt === now.toISOString()) return session
  const seen = lastSeen ?? session.clock.runningSince
  if (wasSetBack(session, now, seen)) {
    const known = { ...session, clock: { ...session.clock, seenAt: seen } }
    return startClock(stopClock(known, now), now)
  }
  // a few seconds back: the later moment stays, so that the clock never runs backwards
  const later = now.getTime() < Date.parse(seen) ? seen : now.toISOString()
  return { ...session, clock: { ...session.clock, seenAt: later } }
}
