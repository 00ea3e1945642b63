import { readDigitGroups, saysOtherNumber, type DigitGroup } from './digit-groups'
import type { Span } from './finding'
import { readMisreadDigits } from './read-misread-digits'

const cue =
  /(?<!\p{L})(?:bsn(?:-?n\p{L}{1,6}|'s)?|burger ?service[\s-]?(?:nummers?|nrs?\.?)|sofi(?:nummer|-nummer)?|persoonsnummer)(?!\p{L})[^\d\n]{0,25}$/iu
const joint = /^(?:[ ./_\t-]| - )$/
const date = /^(?:\d{4}([-./ _])\d{1,2}\1\d{1,2}|\d{1,2}([-./ _])\d{1,2}\2\d{4})$/

/** True when the nine digits pass the "elfproef" of a burgerservicenummer. Eight digits count as nine with a zero in front. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const nine = digits.padStart(9, '0')
  const sum = Array.from(nine).reduce(
    (total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  )
  return sum % 11 === 0
}

/** Finds burgerservicenummers, wherever they begin. Eight digits only count when the text says that it is one. */
export function findBsn(typed: string, text = readMisreadDigits(typed)): readonly Span[] {
  const groups = readDigitGroups(text)
  const spans: Span[] = []
  for (let at = 0; at < groups.length;) {
    const last = measureBsn(text, groups, at, spans.at(-1)?.end ?? 0)
    const start = groups[at]?.start
    const end = groups[last ?? at]?.end
    if (last !== undefined && start !== undefined && end !== undefined)
      spans.push({ kind: 'bsn', start, end })
    at = (last ?? at) + 1
  }
  return spans
}

/** The last group of the number that begins with group `first`, or undefined. */
function measureBsn(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  after: number,
): number | undefined {
  const start = groups[first]?.start ?? 0
  const before = text.slice(Math.max(0, start - 45), start)
  const named = cue.test(before)
  if (/\p{L}$/u.test(before) && !named) return undefined
  let digits = ''
  let separator: string | undefined
  for (let last = first; last < groups.length; last += 1) {
    const group = groups[last]
    if (!group) return undefined
    if (last > first) {
      const gap = text.slice(groups[last - 1]?.end ?? 0, group.start)
      if (!joint.test(gap)) return undefined
      separator ??= gap
      if (gap !== separator && !named) return undefined
    }
    digits += text.slice(group.start, group.end)
    if (digits.length > 9) return undefined
    if (digits.length < 8) continue
    const found = text.slice(start, group.end)
    if (!passesElevenTest(digits) || date.test(found)) continue
    if (digits.length === 8 && (!named || standsLonger(text, groups, last))) continue
    const place = { start, end: group.end, named, after, separator, count: last - first + 1 }
    if (standsFree(text, place) && (named || (!saysOtherNumber(before) && isGroupedAsOne(found)))) return last
  }
  return undefined
}

/** Whether a single digit follows that makes nine of the eight. */
function standsLonger(text: string, groups: readonly DigitGroup[], last: number): boolean {
  const next = groups[last + 1]
  return (
    next !== undefined &&
    next.end - next.start === 1 &&
    joint.test(text.slice(groups[last]?.end ?? 0, next.start))
  )
}

interface Place {
  readonly start: number
  readonly end: number
  readonly named: boolean
  /** Where the number before ends. */
  readonly after: number
  readonly separator: string | undefined
  readonly count: number
}

const nextInRow =
  /^[,/;|-](?:\d{9}|\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2}))(?!\d)/
const dateInRow = /(?<!\d)(?:\d{4}([-.])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2}))[,/;|]$/

/** Whether it is no piece of a longer number or code. */
function standsFree(text: string, { start, end, named, after, separator, count }: Place): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const next = text.slice(end, end + 2)
  if (/^\p{L}/u.test(next) && !(named && /^\p{L}{2}/u.test(next))) return false
  // A row of numbers of nine digits or with a date: "111222333/123456782", "111222333;06-05-2010".
  if (count === 1 && nextInRow.test(text.slice(end, end + 13))) return true
  if (count === 1 && dateInRow.test(text.slice(Math.max(0, start - 12), start))) return true
  if (count === 1 && start > 0 && start === after + 1 && /[,/;-]$/.test(before)) return true
  if (named) return !/^[./_-]\d/.test(next) || separator !== undefined
  if (start > after && (/\d[./_:-]$/.test(before) || /\p{Lu}[./_-]$/u.test(before))) return false
  if (
    /^[._-]\d/.test(next) ||
    (/^[/,]\d/.test(next) && (count > 1 || !/^[/,] ?06/.test(text.slice(end, end + 4))))
  )
    return false
  // In a row of groups with one separator nobody sees where the number begins; three times three shows it.
  if (count === 1 || separator === undefined) return true
  const inRow =
    (before.endsWith(separator) && /\d .?$/.test(before)) || (next.startsWith(separator) && /^ \d/.test(next))
  // "482 119 305 2": the code of an online meeting goes on.
  if (/^ \d{1,2}(?!\d)/.test(text.slice(end, end + 4)) && count === 3) return false
  return !inRow || (count === 3 && /^\d{3}\D\d{3}\D\d{3}$/.test(text.slice(start, end)))
}

/** A row of small numbers is no number of nine digits: one separator all through, and few groups or all single digits. */
function isGroupedAsOne(found: string): boolean {
  const groups = found.split(/\D+/)
  return groups.length <= 4 || groups.every(({ length }) => length === 1)
}
