import { searchIndex } from '#core/search/search.ts'
import { buildIndex } from '#core/search/index/build-index.ts'
import type { Engine } from './engine'

/** Our own search, as the worker runs it. */
export const signaalwijzer: Engine = {
  name: 'signaalwijzer',
  build: (sections) => {
    const index = buildIndex(sections)
    return (query, limit) => searchIndex(index, query, { limit }).hits.map(({ page }) => page)
  },
}
