import { cutText } from './cut-text'
import { kindTexts } from './describe-kind'
import { evenOut } from './even-out'
import { findAccount } from './find-account'
import { findAddress } from './find-address'
import { findBirthDate } from './find-birth-date'
import { findBsn } from './find-bsn'
import { findEmail } from './find-email'
import { findIban } from './find-iban'
import { findNames } from './find-names'
import { findPhone } from './find-phone'
import { findPlate } from './find-plate'
import type { Finding, Span } from './finding'
import { finish } from './finish'
import { keepStrongest } from './keep-strongest'
import { namePeople, type People } from './name-people'
import type { NameSpan } from './names/name-span'
import { readMisreadDigits } from './read-misread-digits'

/** Long texts that were read, for the people whose letters they got: asking about one again costs nothing. */
const remembered = new WeakMap<People, Map<string, readonly Finding[]>>()
const shortestRemembered = 1000
const mostRemembered = 50

/**
 * Finds what looks like personal data in a Dutch text, in the order in which it stands there; spans never overlap. Pure: the text goes
 * nowhere. Give the same `people` for texts that belong together, so that a name gets the same letter in all of them.
 */
export function findPersonalData(text: string, people: People = namePeople()): readonly Finding[] {
  return finish(readPersonalData(text, people))
}

/** The same in slices of a few tens of milliseconds at most, for who must not wait: stops between two, and goes on when asked. */
export function* readPersonalData(text: string, people: People): Generator<undefined, readonly Finding[]> {
  const known = remembered.get(people) ?? new Map<string, readonly Finding[]>()
  const met = known.get(text)
  if (met) return met
  people.reserve(text)
  const findings: Finding[] = []
  for (const { from, to, start, end } of cutText(text)) {
    if (start > 0) yield
    const read = from === 0 && to === text.length ? text : text.slice(from, to)
    let before = findings.at(-1)?.end ?? 0
    for (const finding of findInPiece(read, people, (at) => from + at >= start && from + at < end)) {
      if (from + finding.start < before) continue
      before = from + finding.end
      findings.push({ ...finding, start: from + finding.start, end: before })
    }
  }
  if (text.length >= shortestRemembered) {
    if (known.size >= mostRemembered) known.clear()
    known.set(text, findings)
    remembered.set(people, known)
  }
  return findings
}

/** What begins where `counts` says so. */
function findInPiece(text: string, people: People, counts: (start: number) => boolean): readonly Finding[] {
  const { text: even, asTyped } = evenOut(text)
  people.reserve(even)
  const digits = readMisreadDigits(even)
  const spans: readonly (Span | NameSpan)[] = [
    ...findIban(even),
    ...findEmail(even),
    ...findBsn(even, digits),
    ...findPhone(even, digits),
    ...findPlate(even),
    ...findAddress(even),
    ...findAccount(even),
    ...findBirthDate(even, digits),
    ...findNames(even),
  ]
  let before = 0
  return keepStrongest(spans, even.length).flatMap((span): readonly Finding[] => {
    const typed = asTyped(span.start, span.end)
    // One sign can show as several ("№"): two findings never share it.
    const start = Math.max(typed.start, before)
    if (start >= typed.end || !counts(start)) return []
    before = typed.end
    return [
      {
        kind: span.kind,
        start,
        end: typed.end,
        text: text.slice(start, typed.end),
        explanation: kindTexts[span.kind].explanation,
        replacement: replacementFor(span, even, people),
      },
    ]
  })
}

function replacementFor(span: Span | NameSpan, text: string, people: People): string {
  if (!('person' in span)) return kindTexts[span.kind].replacement
  const called = people.call(span.person) + (span.possessive ? '’s' : '')
  return opensSentence(text, span.start) ? called.charAt(0).toUpperCase() + called.slice(1) : called
}

function opensSentence(text: string, start: number): boolean {
  return (
    /(?:^|[.!?]\s+|\n\s*(?:[-*•]\s*)?)$/.test(text.slice(Math.max(0, start - 6), start)) &&
    /\p{Lu}/u.test(text.charAt(start))
  )
}
