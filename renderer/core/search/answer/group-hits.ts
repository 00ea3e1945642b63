import { listBy } from '../index/list-by'
import type { GroupKey, HitGroup, SearchHit } from '../search-types'

/** The least share of the best score with which an urgent page still goes before it: a page that only names the word in passing does not. */
const urgentShare = 0.25

/**
 * Puts hits under their names. "Nu handelen" comes first, for urgent pages that are about the query; then the group with
 * the best hit. Inside a group the order stays.
 */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const least = urgentShare * Math.max(0, ...hits.map(({ score }) => score))
  const byKey = listBy(hits, ({ urgent, collection, score }): GroupKey => {
    return urgent && score >= least ? 'nu-handelen' : collection
  })
  const listed = Array.from(byKey, ([key, group]) => ({ key, hits: group }))
  const urgent = listed.filter(({ key }) => key === 'nu-handelen')
  return urgent.concat(listed.filter(({ key }) => key !== 'nu-handelen'))
}
