import type { Span } from './finding'
import type { PersonName } from './name-people'
import { findKnownPhrases } from './names/known-phrases'
import { namesAThing } from './names/names-a-thing'
import { readFirstName } from './names/read-first-name'
import { readInitials } from './names/read-initials'
import { readStranger } from './names/read-stranger'
import { readSurname } from './names/read-surname'
import { readTitled } from './names/read-titled'
import type { Reading } from './names/reading'
import { readTokens, type Token } from './names/tokens'

/** A name in a text, with its parts. */
export interface NameSpan extends Span {
  readonly kind: 'naam'
  readonly person: PersonName
  /** "Kevins" leaves "jongere A’s" behind: the ending belongs to the replacement. */
  readonly possessive: boolean
}

/**
 * Finds names of persons in an evened-out text: a first name, alone or with a surname; initials or a title with a surname; a surname that
 * is nothing else; and an unknown word with a capital where the text itself says that it is a person.
 */
export function findNames(text: string): readonly NameSpan[] {
  const tokens = readTokens(text)
  const phrases = findKnownPhrases(text)
  const spans: NameSpan[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const reading = token && !isInside(token, phrases) ? readName(text, tokens, at, spans) : undefined
    const first = reading && tokens[reading.from]
    const last = reading && tokens[reading.to]
    if (!reading || !first || !last) {
      at += 1
      continue
    }
    spans.push({
      kind: 'naam',
      start: first.start,
      end: reading.end ?? last.end,
      person: { first: reading.first, last: reading.last, role: reading.role ?? 'jongere' },
      possessive: reading.possessive ?? false,
    })
    at = reading.to + 1
  }
  return spans
}

function readName(
  text: string,
  tokens: readonly Token[],
  at: number,
  found: readonly NameSpan[],
): Reading | undefined {
  const token = tokens[at]
  if (!token || token.glued || namesAThing(tokens, at)) return undefined
  return (
    readTitled(text, tokens, at) ??
    readInitials(text, tokens, at) ??
    readFirstName(text, tokens, at) ??
    readSurname(tokens, at) ??
    readStranger(text, tokens, at, found)
  )
}

function isInside(
  token: Token,
  phrases: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return phrases.some(({ start, end }) => token.start < end && start < token.end)
}
