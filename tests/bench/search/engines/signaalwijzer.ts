import { searchIndex } from '#core/search/search.ts'
import { learnLanguage } from '#core/search/language/search-language.ts'
import { buildIndex } from '#core/search/index/build-index.ts'
import type { Engine } from './engine'

/** Our own search, as the worker runs it. */
export const signaalwijzer: Engine = {
  name: 'signaalwijzer',
  build: (sections, words) => {
    const index = buildIndex(sections, learnLanguage(words))
    return (query, limit) => searchIndex(index, query, { limit }).hits.map(({ page }) => page)
  },
}
