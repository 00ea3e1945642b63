import { limits } from '../../../main/contract/limits'

/** Puts a search in front of the recent ones; the same words are not kept twice. */
export function rememberSearch(recent: readonly string[], query: string): string[] {
  const text = tidy(query)
  if (text === '') return [...recent]
  return [text, ...recent.filter((known) => !isSame(known, text))].slice(0, limits.recentSearches)
}

/** Keeps a search without a result, once. */
export function keepMissedSearch(missed: readonly string[], query: string): string[] {
  const text = tidy(query)
  if (text === '' || missed.some((known) => isSame(known, text))) return [...missed]
  return [text, ...missed].slice(0, limits.missedSearches)
}

/** Whether a search without a result is kept already. */
export function isMissedSearchKept(missed: readonly string[], query: string): boolean {
  const text = tidy(query)
  return missed.some((known) => isSame(known, text))
}

const tidy = (query: string) => query.replaceAll(/\s+/g, ' ').trim().slice(0, limits.lineCharacters).trim()
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
