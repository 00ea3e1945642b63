import type { Collection } from '#schema/collections.ts'
import type { Intent } from '#schema/search-words.ts'
import type { QueryWord } from './read-query'

/**
 * What the words of a query make pages of a collection worth more, stop words too: "wie bel ik" asks for a contact. Empty
 * for a query that asks for no kind of page.
 */
export function readIntent(
  words: readonly QueryWord[],
  intents: readonly Intent[],
): ReadonlyMap<Collection, number> {
  const wanted = new Map<Collection, number>()
  if (words.length < 2) return wanted
  for (const { words: signs, collection, weight } of intents) {
    if (words.some(({ word }) => signs.includes(word))) wanted.set(collection, weight)
  }
  return wanted
}
