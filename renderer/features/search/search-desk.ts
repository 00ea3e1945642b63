import type { SearchSection } from '#schema/section.ts'
import type { SearchWords } from '#schema/search-words.ts'
import { addOwnHits } from '#core/search/answer/add-own-hits.ts'
import { searchIndex } from '#core/search/search.ts'
import { buildIndex } from '#core/search/index/build-index.ts'
import { learnLanguage } from '#core/search/language/search-language.ts'
import type { SearchIndex } from '#core/search/index/search-index.ts'
import type { SearchReply, SearchRequest } from './search-messages'

/**
 * The work of the search worker, without the worker: takes the page's requests and gives the reply to post, or nothing
 * for a request that needs none. The index is made at once, so that the first query does not wait for it.
 */
export function openSearchDesk(
  sections: readonly SearchSection[],
  words: SearchWords,
): (request: SearchRequest) => SearchReply | null {
  const language = learnLanguage(words)
  const index = buildIndex(sections, language)
  let own: SearchIndex | null = null
  return (request) => {
    if (request.kind === 'own') {
      own = request.sections.length === 0 ? null : buildIndex(request.sections, language)
      return null
    }
    const { id, query, options } = request
    const answer = searchIndex(index, query, options)
    if (own === null || options.collections !== undefined || options.urgentOnly === true)
      return { kind: 'answer', id, answer }
    return { kind: 'answer', id, answer: addOwnHits(answer, own, query, options) }
  }
}
