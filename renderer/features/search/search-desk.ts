import { addOwnHits } from '#core/search/answer/add-own-hits.ts'
import { searchIndex } from '#core/search/search.ts'
import { buildIndex } from '#core/search/index/build-index.ts'
import type { SearchIndex } from '#core/search/index/search-index.ts'
import type { SearchReply, SearchRequest } from './search-messages'

/** Takes the requests of the page and gives the reply to post, or nothing for a request that needs none. */
export type SearchDesk = (request: SearchRequest) => SearchReply | null

/**
 * The work of the search worker, without the worker, on the index of the naslag. The user's own notes get an index beside it,
 * made here, and read by the same language.
 */
export function openSearchDesk(index: SearchIndex): SearchDesk {
  let own: SearchIndex | null = null
  return (request) => {
    if (request.kind === 'own') {
      own = request.sections.length === 0 ? null : buildIndex(request.sections, index.language)
      return null
    }
    const { id, query, options } = request
    const answer = searchIndex(index, query, options)
    if (own === null || options.collections !== undefined || options.urgentOnly === true)
      return { kind: 'answer', id, answer }
    return { kind: 'answer', id, answer: addOwnHits(answer, own, query, options) }
  }
}
