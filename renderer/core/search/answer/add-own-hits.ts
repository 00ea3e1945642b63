import { searchIndex } from '../search'
import type { SearchIndex } from '../index/search-index'
import type { SearchAnswer, SearchOptions } from '../search-types'

/** Hits from the user's own notes in one answer. */
const ownLimit = 4

/**
 * Adds what the user's own notes say to the answer that the reference gave, as the last group. The notes are searched as
 * typed, and where the reference read the query differently also as that: words of one's own correct nothing.
 */
export function addOwnHits(
  answer: SearchAnswer,
  own: SearchIndex,
  query: string,
  options: SearchOptions,
): SearchAnswer {
  const look = (words: string) => searchIndex(own, words, { ...options, literal: true, limit: ownLimit })
  const typed = look(query)
  const read = answer.didYouMean?.showing === 'meant' ? answer.didYouMean.meant : undefined
  const found = typed.hits.length > 0 || read === undefined ? typed : look(read)
  if (found.hits.length === 0) return answer
  return {
    ...answer,
    state: 'gevonden',
    hits: [...answer.hits, ...found.hits],
    groups: [...answer.groups, { key: 'eigen', hits: found.hits }],
    total: answer.total + found.total,
    nearest: [],
  }
}
