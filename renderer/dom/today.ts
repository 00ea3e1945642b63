import { dayOfMoment } from '#core/session/days.ts'

/** Today by the clock of the user, as "2026-11-22". */
export function today(): string {
  return dayOfMoment(new Date())
}
