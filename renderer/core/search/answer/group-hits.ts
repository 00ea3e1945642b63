import { listBy } from '../index/list-by'
import type { GroupKey, HitGroup, SearchHit } from '../search-types'

/** The least share of the best score with which an urgent page still goes before it: a page that only names the word in passing does not. */
const urgentShare = 0.25

/**
 * Puts hits under their names. "Nu handelen" comes first, for urgent pages that are about the query; then the group with
 * the best hit, and last what only resembles the query. Inside a group the order stays.
 */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const least = urgentShare * Math.max(0, ...hits.map(({ score }) => score))
  const byKey = listBy(hits, ({ urgent, collection, score, resembles }): GroupKey => {
    if (resembles) return 'lijkt-erop'
    return urgent && score >= least ? 'nu-handelen' : collection
  })
  const listed = Array.from(byKey, ([key, group]) => ({ key, hits: group }))
  const placeOf = (key: GroupKey) => (key === 'nu-handelen' ? 0 : key === 'lijkt-erop' ? 2 : 1)
  return listed.sort((one, other) => placeOf(one.key) - placeOf(other.key))
}
