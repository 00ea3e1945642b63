import { searchIndex } from '../../../../renderer/core/search/search'
import { buildIndex } from '../../../../renderer/core/search/build-index'
import type { Engine } from './engine'

/** Our own search, as the worker runs it. */
export const signaalwijzer: Engine = {
  name: 'signaalwijzer',
  build: (sections) => {
    const index = buildIndex(sections)
    return (query, limit) => searchIndex(index, query, { limit }).hits.map(({ page }) => page)
  },
}
