import { isDay, isKeptDay } from '#contract/day.ts'

export { isDay }

const msPerDay = 24 * 60 * 60 * 1000

/** The calendar day of a moment on this device, as "2026-11-25"; empty for a moment that does not exist. */
export function dayOfMoment(moment: Date | string): string {
  const date = typeof moment === 'string' ? new Date(moment) : moment
  if (Number.isNaN(date.getTime())) return ''
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** A day a number of days later, or earlier for a negative number; empty when that is no day that a document holds. */
export function addDays(day: string, days: number): string {
  return keepDay(isDay(day) ? startOf(day) + days * msPerDay : Number.NaN)
}

/**
 * The same day a number of months later; the last of the month when that has fewer days. Empty when that is no day that
 * a document holds.
 */
export function addMonths(day: string, months: number): string {
  if (!isKeptDay(day)) return ''
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return keepDay(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / msPerDay)
}

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function keepDay(start: number): string {
  const moment = new Date(start)
  const day = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10)
  return isKeptDay(day) ? day : ''
}
