import { searchIndex } from '../../../../renderer/core/search/search'
import { learnLanguage } from '../../../../renderer/core/search/language/search-language'
import { buildIndex } from '../../../../renderer/core/search/index/build-index'
import type { Engine } from '../engine'

/** Our own search, as the worker runs it. */
export const signaalwijzer: Engine = {
  name: 'Signaalwijzer',
  build: (sections, words) => {
    const index = buildIndex(sections, learnLanguage(words))
    return (query, limit) => searchIndex(index, query, { limit }).hits.map(({ page }) => page)
  },
}
