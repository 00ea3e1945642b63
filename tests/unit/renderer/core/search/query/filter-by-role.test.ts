import { describe, expect, it } from 'vitest'
import { filterByRole } from '#core/search/query/filter-by-role.ts'
import type { HitGroup, SearchHit } from '#core/search/search-types.ts'
import { loadShipped, loadShippedSummaries } from '../../../../content/shipped-content'

const { data } = await loadShipped()
const content = { pages: await loadShippedSummaries(), roleDomains: data.roleDomains }
const hit = (page: string) => ({ page }) as SearchHit
const groups: HitGroup[] = [
  { key: 'signaal', hits: [hit('signaal/sch-vaag-baantje'), hit('signaal/loc-geur')] },
  { key: 'fenomeen', hits: [hit('fenomeen/geldezel')] },
]
const list = (found: readonly HitGroup[]) => found.flatMap(({ hits }) => hits.map(({ page }) => page))

describe('search results for a role', () => {
  it('are all results when no role is chosen', () => expect(filterByRole(groups, '', content)).toBe(groups))

  it('keep the signals that the role sees most, and pages that are for everybody', () => {
    expect(list(filterByRole(groups, 'school', content))).toEqual([
      'signaal/sch-vaag-baantje',
      'fenomeen/geldezel',
    ])
    expect(list(filterByRole(groups, 'wijkagent', content))).toEqual([
      'signaal/loc-geur',
      'fenomeen/geldezel',
    ])
  })

  it('leave out a group in which nothing is left', () => {
    const onlySchool = [{ key: 'signaal' as const, hits: [hit('signaal/sch-vaag-baantje')] }]
    expect(filterByRole(onlySchool, 'wijkagent', content)).toEqual([])
  })
})
