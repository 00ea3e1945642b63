import { addDays, addMonths, daysBetween, dayOfMoment } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import type { SessionSummary } from '#contract/session.ts'

/** What decides until when a session is kept. */
export type KeepRule = {
  /** How many months after the last meeting. */
  readonly months: number
  /** The day on which sessions began to go by themselves in this library. */
  readonly since: string
}

type Told = Pick<SessionSummary, 'date' | 'followUp' | 'keepUntil' | 'createdAt' | 'changedAt'>

/**
 * The last day on which a session is kept: so many months after the last meeting, and never shorter than was agreed with the
 * group. What was there before sessions went by themselves stays three months more at the least. `chosen` goes before all.
 */
export function findKeptTo(session: Told, chosen: string, { months, since }: KeepRule): string {
  if (chosen !== '') return chosen
  const meetings = [session.date, session.followUp].filter((day) => day !== '')
  // a session that was never held counts from when somebody last worked on it
  const last = meetings.sort().at(-1) ?? dayOfMoment(session.changedAt)
  const byRule = addMonths(last, months)
  const atUpgrade = dayOfMoment(session.createdAt) < since ? addMonths(since, limits.firstKeepMonths) : ''
  const days = [byRule, session.keepUntil, atUpgrade].filter((day) => day !== '')
  // an odd day, of another program: it is not known when it goes, so it does not go
  return byRule === '' ? limits.lastDay : (days.sort().at(-1) ?? limits.lastDay)
}

/** Whether it must be shown that a session goes. */
export const isNoticeDue = (keptTo: string, today: string): boolean =>
  today >= addDays(keptTo, -limits.noticeDays)

/** The days on which the notice was shown, with today; only the first and the last of this notice are needed. */
export function addShownDay(shown: readonly string[], today: string, keptTo: string): string[] {
  const days = [...listShownDays(shown, today, keptTo), today].sort()
  return [...new Set([days[0], days.at(-1)])].filter((day) => day !== undefined)
}

/**
 * Whether a session may be destroyed: its last day is over, and the notice was shown on two earlier days at least two weeks
 * apart, so that nobody sees it for the first time when it is gone.
 */
export function mayGo(keptTo: string, shown: readonly string[], today: string): boolean {
  const earlier = listShownDays(shown, today, keptTo).filter((day) => day < today)
  const [first, last] = [earlier[0], earlier.at(-1)]
  if (keptTo >= today || first === undefined || last === undefined) return false
  return daysBetween(first, last) >= limits.noticeDays
}

/** Days of an earlier notice, for another date, count no more; days that did not come yet are of a wrong clock. */
function listShownDays(shown: readonly string[], today: string, keptTo: string): string[] {
  return shown.filter((day) => day <= today && isNoticeDue(keptTo, day)).sort()
}
