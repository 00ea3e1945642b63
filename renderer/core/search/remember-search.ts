import { limits } from '../../../main/contract/limits'

/** Puts a search in front of the recent ones; the same words are not kept twice. */
export function rememberSearch(recent: readonly string[], query: string): string[] {
  const text = tidy(query)
  if (text === '') return [...recent]
  return [text, ...recent.filter((known) => known.toLowerCase() !== text.toLowerCase())].slice(
    0,
    limits.recentSearches,
  )
}

/** Keeps a search without a result, once. */
export function keepMissedSearch(missed: readonly string[], query: string): string[] {
  const text = tidy(query)
  if (text === '' || missed.includes(text)) return [...missed]
  return [text, ...missed].slice(0, limits.missedSearches)
}

const tidy = (query: string) => query.trim().replaceAll(/\s+/g, ' ').slice(0, limits.lineCharacters)
