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
import { keepStrongest } from './keep-strongest'
import { namePeople, type People } from './name-people'
import type { NameSpan } from './names/name-span'
import { readMisreadDigits } from './read-misread-digits'

/**
 * Finds what looks like personal data in a Dutch text, in the order in which it stands there; spans never overlap. Pure: the text goes
 * nowhere. Give the same `people` for texts that belong together, so that a name gets the same letter in all of them.
 */
export function findPersonalData(text: string, people: People = namePeople()): readonly Finding[] {
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
    if (start >= typed.end) return []
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
