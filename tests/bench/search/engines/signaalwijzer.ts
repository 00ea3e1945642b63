import { searchIndex } from '../../../../renderer/core/search/search'
import { openIndex } from '../../../../renderer/core/search/pack/open-index'
import { packIndex } from '../../../../renderer/core/search/pack/pack-index'
import type { Engine } from '../engine'

/** Our own search, as the worker runs it: on an index that was packed and opened again. */
export const signaalwijzer: Engine = {
  name: 'Signaalwijzer',
  build: (sections, words) => {
    const index = openIndex(packIndex(sections, words, '').buffer, '')
    return (query, limit) => searchIndex(index, query, { limit }).hits.map(({ page }) => page)
  },
}
