const msPerDay = 24 * 60 * 60 * 1000

/** The calendar day of a moment on this device, as "2026-11-25". */
export function dayOfMoment(moment: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`
}

/** Whether a text is a day that exists, as "2026-11-25". */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? startOf(text) : Number.NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}

/** A day a number of days later, or earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(startOf(day) + days * msPerDay).toISOString().slice(0, 10)
}

/** The same day a number of months later; the last of the month when that has fewer days. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / msPerDay)
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}
