import { beforeAll, describe, expect, it } from 'vitest'
import {
  checkWeights,
  countToCheck,
  filterToCheck,
  listToCheckRows,
  type CheckChoice,
} from '#core/naslag/filter-to-check.ts'
import { groupToCheck, type CheckGroup } from '#core/naslag/group-to-check.ts'
import { writeCsv } from '#core/progress/write-csv.ts'
import { checkReasons } from '#schema/to-check.ts'
import { listToCheck } from '../../../../../content/plugin/describe/list-to-check'
import { loadShipped, loadShippedSummaries } from '../../../content/shipped-content'

let all: CheckGroup[]
const everything: CheckChoice = { subject: '', kind: '', weight: '' }
const factsOf = (groups: readonly CheckGroup[]) =>
  groups.flatMap(({ entries }) => entries.flatMap(({ page, facts }) => facts.map((item) => ({ page, item }))))

beforeAll(async () => {
  const { pages, register } = await loadShipped()
  const summaries = await loadShippedSummaries()
  all = groupToCheck(listToCheck(pages, register), new Map(summaries.map((page) => [page.id, page])))
})

describe('what is to be checked, in the shipped content', () => {
  it('is all there as long as nothing is chosen', () => {
    expect(filterToCheck(all, everything)).toEqual(all)
    expect(countToCheck(all)).toBeGreaterThan(100)
  })

  it('can be limited to a shelf, to a kind and to what comes first; the parts are the whole', () => {
    const [first] = all
    const shelf = filterToCheck(all, { ...everything, subject: first?.collection ?? '' })
    expect(shelf).toEqual([first])
    const kinds = checkReasons.map((kind) => filterToCheck(all, { ...everything, kind }))
    const weights = checkWeights.map(({ id }) => filterToCheck(all, { ...everything, weight: id }))
    for (const parts of [kinds, weights])
      expect(parts.reduce((sum, part) => sum + factsOf(part).length, 0)).toBe(factsOf(all).length)
    const law = filterToCheck(all, { ...everything, kind: 'wet' })
    expect(factsOf(law).length).toBeGreaterThan(0)
    expect(factsOf(law).every(({ item }) => item.reason === 'wet')).toBe(true)
    const urgent = filterToCheck(all, { ...everything, weight: 'spoed' })
    expect(factsOf(urgent).length).toBeGreaterThan(0)
    expect(factsOf(urgent).every(({ page }) => page.urgent || page.signal?.alwaysSerious)).toBe(true)
  })

  it('leaves no empty page or shelf behind', () => {
    for (const { entries } of filterToCheck(all, { subject: '', kind: 'privacy', weight: '' })) {
      expect(entries.length).toBeGreaterThan(0)
      expect(entries.every(({ facts }) => facts.length > 0)).toBe(true)
    }
  })

  it('is a table for a colleague in Excel: a row a fact, as wide as its head, with room for function and date', () => {
    const rows = listToCheckRows(all)
    const [head] = rows
    expect(rows).toHaveLength(factsOf(all).length + 1)
    expect(head?.slice(-2)).toEqual(['Nagekeken door (functie)', 'Nagekeken op'])
    expect(rows.every((row) => row.length === head?.length)).toBe(true)
    const file = writeCsv(rows)
    expect(file.startsWith('\uFEFFPlank;Pagina;Feit;')).toBe(true)
    expect(file.endsWith(';;\r\n')).toBe(true)
  })
})
