import { cutText } from '#contract/cut-text.ts'
import { limits } from '#contract/limits.ts'

/** Whether a text holds what makes somebody recognisable. */
export type PersonalCheck = (text: string) => boolean

/**
 * Puts a search in front of the recent ones; the same words are not kept twice, and what is about a person is not kept at all, whether it was
 * typed now or before.
 */
export function rememberSearch(
  recent: readonly string[],
  query: string,
  isPersonal: PersonalCheck,
): string[] {
  const kept = recent.filter((known) => !isPersonal(known))
  const text = tidy(query)
  if (text === '' || isPersonal(query)) return kept
  return [text, ...kept.filter((known) => !isSame(known, text))].slice(0, limits.recentSearches)
}

/** Keeps a search without a result, once; null when it is about a person and cannot be kept. */
export function keepMissedSearch(
  missed: readonly string[],
  query: string,
  isPersonal: PersonalCheck,
): string[] | null {
  const text = tidy(query)
  if (isPersonal(query)) return null
  if (text === '' || missed.some((known) => isSame(known, text))) return [...missed]
  return [text, ...missed].slice(0, limits.missedSearches)
}

/** Whether a search without a result is kept already. */
export function isMissedSearchKept(missed: readonly string[], query: string): boolean {
  const text = tidy(query)
  return missed.some((known) => isSame(known, text))
}

const tidy = (query: string) => cutText(query.replaceAll(/\s+/g, ' ').trim(), limits.lineCharacters).trim()
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
