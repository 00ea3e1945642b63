import type { Expansion } from '../query/expansion'
import type { SearchIndex } from '../index/search-index'
import type { Link } from '../words/word-links'

/**
 * The term that a link leads to, or null when no text holds it. It never counts for more than the term it came from: an
 * abbreviation that stands on one page is no better than the full name that stands on many.
 */
export function followLink(index: SearchIndex, from: string, link: Link): Expansion | null {
  const term = index.vocabulary.find(link.term)
  if (term === undefined) return null
  const origin = index.vocabulary.find(from)
  const most = origin === undefined ? Infinity : (index.rarity[origin] ?? Infinity)
  const rarity = index.rarity[term] ?? 0
  return { term, weight: rarity > most ? (link.weight * most) / rarity : link.weight, near: link.near }
}
