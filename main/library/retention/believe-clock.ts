import { daysBetween } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'

/**
 * Whether the day of a clock can be today, after `lastSeen`. A clock that went back is wrong now or was wrong then; one that
 * went far ahead may be, and only a person knows. Nothing is destroyed on either.
 */
export function isBelievable(today: string, lastSeen: string): boolean {
  const passed = daysBetween(lastSeen, today)
  // over midnight in another time zone it may be the day before
  return passed >= -1 && passed <= limits.believedAbsenceDays
}
