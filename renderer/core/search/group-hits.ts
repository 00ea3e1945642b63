import type { GroupKey, HitGroup, SearchHit } from './search-types'

/** Puts hits under their names. "Nu handelen" comes first, then the group with the best hit; inside a group the order stays. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = new Map<GroupKey, SearchHit[]>()
  for (const hit of hits) {
    const key: GroupKey = hit.urgent ? 'nu-handelen' : hit.collection
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [hit])
    else group.push(hit)
  }
  const listed = [...groups].map(([key, group]) => ({ key, hits: group }))
  const urgent = listed.filter(({ key }) => key === 'nu-handelen')
  return urgent.concat(listed.filter(({ key }) => key !== 'nu-handelen'))
}
