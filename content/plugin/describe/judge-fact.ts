import type { FactCheck } from '../../schema/fact-check'
import type { RegisterFact, Source } from '../../schema/build/register'
import { lawArticle } from '../check/check-sentence'

/** A reading that is not older than this many years counts as one of now. */
const freshYears = 2
/** A number or text is sure when it was read in this many places. */
const enoughReadings = 2
/** These are known to everybody and may never look doubtful to somebody in a hurry. */
const neverDoubted = /^(?:112|113)(?!\d)/

/** Where and when something was read. */
export interface Reading {
  readonly source: string
  /** "2025", "2025-05" or "2025-05-31"; empty when nobody knows. */
  readonly date: string
}

type Judged = Pick<
  RegisterFact,
  | 'mustCheck'
  | 'tekst'
  | 'bronnen'
  | 'zekerheid'
  | 'twijfel'
  | 'lezingen'
  | 'latere_lezing'
  | 'telefoon'
  | 'artikel'
  | 'maximumstraf'
  | 'geldig_op'
  | 'bron_datum'
  | 'datum_gezien'
  | 'file'
>

/**
 * What a person has to do with a fact before use, decided by the register alone: nothing when it was read in two places
 * and the newest is fresh on the day of the edition. Null is nothing to do.
 */
export function judgeFact(
  fact: Judged,
  {
    sources,
    edition,
  }: { readonly sources: ReadonlyMap<string, Pick<Source, 'datum'>>; readonly edition: string },
): FactCheck | null {
  if (!fact.mustCheck) return null
  const phone = phoneOf(fact)
  if (neverDoubted.test(phone)) return null
  const readings = listReadings(fact, sources)
  const newest = readings
    .map(({ date }) => date)
    .sort()
    .at(-1)
  const check = { year: newest?.slice(0, 4) ?? '', isNumber: phone !== '', inText: isNumberOrLaw(fact) }
  if (isDoubtful(fact)) return { kind: 'twijfel', ...check }
  const isSure =
    new Set(readings.map(({ source }) => source)).size >= enoughReadings && isFresh(newest ?? '', edition)
  return isSure ? null : { kind: 'nagaan', ...check }
}

/** The number that a page shows: the later reading goes before the first one. */
function phoneOf({ telefoon, latere_lezing: later }: Judged): string {
  return later?.telefoon ?? telefoon ?? ''
}

/** A fact without readings of its number is as sure as the register says; with them, only a reason for doubt counts. */
function isDoubtful({ twijfel, lezingen, zekerheid }: Judged): boolean {
  return twijfel !== undefined || (lezingen === undefined && zekerheid === 'laag')
}

function isNumberOrLaw(fact: Judged): boolean {
  return (
    [phoneOf(fact), fact.artikel, fact.maximumstraf].some((value) => (value ?? '') !== '') ||
    fact.file.startsWith('feiten/wet/') ||
    lawArticle.test(fact.tekst)
  )
}

/** Where and when a fact was read: its number for a contact, else the fact itself. One entry for each source. */
export function listReadings(fact: Judged, sources: ReadonlyMap<string, Pick<Source, 'datum'>>): Reading[] {
  const dateOf = (id: string) => sources.get(id)?.datum ?? ''
  const phone = phoneOf(fact)
  if (fact.lezingen)
    return fact.lezingen
      .filter(({ telefoon }) => telefoon === phone)
      .map(({ bron, gezien = '' }) => ({ source: bron, date: readDate(dateOf(bron), gezien) }))
  const later = fact.latere_lezing
  const own = [fact.geldig_op, fact.bron_datum, later?.datum_gezien, fact.datum_gezien]
    .map((date) => readDate(date ?? ''))
    .find((date) => date !== '')
  return [...new Set([...fact.bronnen, ...(later?.bronnen ?? [])])].map((id) => ({
    source: id,
    date: readDate(dateOf(id), own ?? ''),
  }))
}

/**
 * The date of a source as the register writes it, freely: "2024-05", "medio-2015", "onbekend (2018-2021)". One without
 * a year is as old as the day on which it was seen, unless the register calls it older.
 */
function readDate(written: string, seen = ''): string {
  const whole = /^\d{4}(?:-\d{2}){0,2}(?!\d)/.exec(written)?.[0]
  if (whole !== undefined) return whole
  const years = written.match(/\b(?:19|20)\d{2}\b/g)
  return years?.at(-1) ?? (/oud/.test(written) ? '' : seen)
}

/** Whether a date is at most so many years before the day of the edition; a year or month counts to its end. */
function isFresh(date: string, edition: string): boolean {
  if (date === '') return false
  const oldest = `${Number(edition.slice(0, 4)) - freshYears}${edition.slice(4)}`
  return date >= oldest.slice(0, date.length)
}
