const weekdayFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const momentFormat = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })

/** "maandag 23 november 2026" for "2026-11-23"; empty for an empty day. */
export function formatDayWithWeekday(day: string): string {
  return day === '' ? '' : weekdayFormat.format(new Date(`${day}T00:00:00Z`))
}

/** The calendar day of a moment in the time of the device, as "23 november 2026". */
export function formatDayOfMoment(moment: Date): string {
  return momentFormat.format(moment)
}
