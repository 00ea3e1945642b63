import { isDay, isKeptDay } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import { addDays } from '../session/days'
import { formatDay } from '../session/describe-time'

/** What a date field holds: a day to keep, nothing, or something that is no day to keep (yet). */
export type TypedDay =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'half' }
  | { readonly kind: 'outside' }

/** Reads a date field of a browser: its value ("2026-11-25" or empty), and whether parts are typed that make no day yet. */
export function readTypedDay(value: string, half: boolean): TypedDay {
  if (half) return { kind: 'half' }
  if (value === '') return { kind: 'empty' }
  return isKeptDay(value) ? { kind: 'day', day: value } : { kind: 'outside' }
}

/** Whether somebody may still be typing the year: the fields of a browser begin with 0002 for a 2. */
export function isYearUnderway(value: string): boolean {
  return /^0\d{3}-/.test(value)
}

const range = `van ${limits.firstDay.slice(0, 4)} tot en met ${limits.lastDay.slice(0, 4)}`

/** One sentence for a day that cannot be kept. `kept` is what stays in the document until then; empty for nothing. */
export function explainDay(kind: 'half' | 'outside', kept = ''): string {
  const ask =
    kind === 'half' ? `Maak de datum af: dag, maand en een jaar ${range}` : `Kies een datum ${range}`
  return isKeptDay(kept) ? `${ask}; tot dan blijft ${formatDay(kept)} staan.` : `${ask}.`
}

/** One sentence for what stands in a document and cannot be shown as a date. */
export function explainOddDay(stored: string): string {
  return `Hier stond “${stored}”; kies een datum ${range}.`
}

const months = ['jan', 'feb', 'maart', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Days that people name by where they stand from today. */
const namedDays: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
}

/** What a diary puts behind a day: "14:00", "om 14.00 uur", "14:00-16:00". */
const timeBehind = /,?\s*(?:om\s+)?\d{1,2}[:.]\d{2}(?:\s*(?:-|–|tot)\s*\d{1,2}[:.]\d{2})?(?:\s*uur)?$/u

/**
 * The day that a text says, as a person or another program writes it: "25-11-2026", "25/11/26", "25 november 2026",
 * "2026-11-25", "di 25-11-2026 14:00", "22 nov" (the nearest one) and "morgen". Undefined for anything else. `today` is
 * "2026-11-22".
 */
export function readDayInText(text: string, today: string): string | undefined {
  const whole = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
  const fromToday = Object.hasOwn(namedDays, whole) ? namedDays[whole] : undefined
  if (fromToday !== undefined) return addDays(today, fromToday) || undefined
  return readWrittenDay(whole, today) ?? readWrittenDay(whole.replace(timeBehind, ''), today)
}

function readWrittenDay(text: string, today: string): string | undefined {
  const [, isoDay] = /^(\d{4}[-/.]\d{2}[-/.]\d{2})(?:t[\d:.]+(?:z|[+-][\d:]+)?)?$/.exec(text) ?? []
  if (isoDay !== undefined) return keepReal(isoDay.replaceAll(/[/.]/g, '-'))
  const found =
    /^(?:\p{L}{2,9}\.?,? )?(\d{1,2})(?:[-/. ]|e )\s*(\d{1,2}|\p{L}{3,9})\.?(?:[-/. ]\s*['’]?(\d{4}|\d{2}))?$/u.exec(
      text,
    )
  if (!found) return undefined
  const [, date = '', monthText = '', year] = found
  const month = /^\d/.test(monthText)
    ? Number(monthText)
    : 1 + months.findIndex((name) => monthText.startsWith(name) || (name === 'maart' && monthText === 'mrt'))
  const inYear = `${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  if (year !== undefined) return keepReal(`${year.length === 2 ? `20${year}` : year}-${inYear}`)
  // two numbers alone may be a time, a score or a half: only a month in words makes a day of them
  return /^\d/.test(monthText) ? undefined : chooseNearest(inYear, today)
}

const keepReal = (day: string): string | undefined => (isDay(day) ? day : undefined)

/** The day of this name that lies nearest to today. */
function chooseNearest(inYear: string, today: string): string | undefined {
  const year = Number(today.slice(0, 4))
  const distance = (day: string) => Math.abs(Date.parse(day) - Date.parse(today))
  return [year - 1, year, year + 1]
    .map((one) => `${one}-${inYear}`)
    .filter((day) => isDay(day))
    .sort((one, other) => distance(one) - distance(other))
    .at(0)
}
