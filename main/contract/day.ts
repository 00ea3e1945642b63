import { limits } from './limits'

/** Whether a text is a day that exists, as "2026-11-25". */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}

/** Whether a text is a day that a document can hold: one that exists, from `limits.firstDay` to `limits.lastDay`. */
export function isKeptDay(text: string): boolean {
  // days of four-digit years sort as their text does
  return isDay(text) && text >= limits.firstDay && text <= limits.lastDay
}

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
