import { listBy } from './list-by'
import type { GroupKey, HitGroup, SearchHit } from './search-types'

/** Puts hits under their names. "Nu handelen" comes first, then the group with the best hit; inside a group the order stays. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const byKey = listBy(hits, ({ urgent, collection }): GroupKey => (urgent ? 'nu-handelen' : collection))
  const listed = Array.from(byKey, ([key, group]) => ({ key, hits: group }))
  const urgent = listed.filter(({ key }) => key === 'nu-handelen')
  return urgent.concat(listed.filter(({ key }) => key !== 'nu-handelen'))
}
