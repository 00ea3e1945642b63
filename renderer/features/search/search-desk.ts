import type { SearchSection } from '../../../content/schema/section'
import { addOwnHits } from '../../core/search/add-own-hits'
import { searchIndex } from '../../core/search/search'
import { buildIndex } from '../../core/search/build-index'
import type { SearchIndex } from '../../core/search/search-index'
import type { SearchReply, SearchRequest } from './search-messages'

/**
 * The work of the search worker, without the worker: takes the page's requests and gives the reply to post, or nothing
 * for a request that needs none. The index is made at once, so that the first query does not wait for it.
 */
export function openSearchDesk(
  sections: readonly SearchSection[],
): (request: SearchRequest) => SearchReply | null {
  const index = buildIndex(sections)
  let own: SearchIndex | null = null
  return (request) => {
    if (request.kind === 'own') {
      own = request.sections.length === 0 ? null : buildIndex(request.sections)
      return null
    }
    const { id, query, options } = request
    const answer = searchIndex(index, query, options)
    if (own === null || options.collections !== undefined || options.urgentOnly === true)
      return { kind: 'answer', id, answer }
    return { kind: 'answer', id, answer: addOwnHits(answer, own, query, options) }
  }
}
