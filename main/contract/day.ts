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
