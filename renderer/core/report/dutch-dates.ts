import { isDay } from '#contract/day.ts'

const weekdayFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const momentFormat = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

/** "maandag 23 november 2026" for "2026-11-23"; what is no day, such as nothing, stays as it is. */
export function formatDayWithWeekday(day: string): string {
  return isDay(day) ? weekdayFormat.format(new Date(`${day}T00:00:00Z`)) : day
}

/** The calendar day of a moment in the time of the device, as "23 november 2026"; empty for a moment that does not exist. */
export function formatDayOfMoment(moment: Date): string {
  return Number.isNaN(moment.getTime()) ? '' : momentFormat.format(moment)
}
