import { beforeAll, describe, expect, it } from 'vitest'
import { buildIndex } from '#core/search/index/build-index.ts'
import { searchIndex } from '#core/search/search.ts'
import type { SearchIndex } from '#core/search/index/search-index.ts'
import { listKeystrokes } from '../../bench/search/measure-keystrokes'
import { measureQuality, type LabelledQuery } from '../../bench/search/measure-quality'
import { loadShippedSections } from '../../unit/content/shipped-content'
import labelled from './queries.json'
import { shippedLanguage } from './shipped-language'

const queries = labelled as unknown as readonly (LabelledQuery & { readonly theme: string })[]
let index: SearchIndex

beforeAll(async () => {
  index = buildIndex(await loadShippedSections(), shippedLanguage)
})

describe('our labelled queries on the shipped content', () => {
  it('name pages that exist', () => {
    const pages = new Set(index.pages.map(({ opening }) => opening.page))
    const unknown = queries
      .flatMap(({ relevant }) => Object.keys(relevant))
      .filter((page) => !pages.has(page))
    expect(unknown).toEqual([])
  })

  it('find their page: nDCG@10 of 0.90 or more, and at most one in fifty missed', () => {
    const { ndcg10, missed } = measureQuality(queries, (query) =>
      searchIndex(index, query, { limit: 10 }).hits.map(({ page }) => page),
    )
    expect(ndcg10).toBeGreaterThanOrEqual(0.9)
    expect(missed).toBeLessThanOrEqual(0.02)
  })

  it('show a page that helps at the top of the list, under whichever name it stands: all but one in six', () => {
    const asked = queries.filter(({ relevant }) => Object.keys(relevant).length > 0)
    const astray = asked.filter(({ query, relevant }) => {
      const [first] = searchIndex(index, query).groups.flatMap(({ hits }) => hits)
      return first !== undefined && relevant[first.page] === undefined
    })
    expect(astray.length / asked.length).toBeLessThanOrEqual(0.16)
  })

  it.each([
    ['doxing', 'fenomeen/doxing'],
    ['swatting', 'fenomeen/swatting'],
    ['radicalisering', 'fenomeen/radicalisering-online'],
    ['verkracht wat nu', 'route/r-sextortion-hulp'],
    ['ketamine', 'fenomeen/designerdrugs-vapes'],
    ['zombiemes', 'fenomeen/messen'],
    ['airtag in tas', 'fenomeen/stalking-meekijken'],
    ['ex leest mee op telefoon', 'fenomeen/stalking-meekijken'],
    ['jihad filmpjes leerling', 'fenomeen/radicalisering-online'],
    ['verliefd op chatbot', 'fenomeen/ai-chatbots'],
    ['nep kaartjes concert tickets', 'fenomeen/aan-verkoopfraude'],
  ])('of a professional in a hurry show the page itself first: %s', (query, page) => {
    expect(searchIndex(index, query).groups[0]?.hits[0]?.page).toBe(page)
  })

  it('put the contact of an organisation before the page about its task, and turn that round when the task is asked', () => {
    const findFirst = (query: string, collections: readonly string[]) =>
      searchIndex(index, query, { limit: 10 })
        .hits.map(({ page }) => page)
        .find((page) => collections.some((one) => page.startsWith(`${one}/`)))
    for (const query of ['veilig thuis', 'RIEC', 'MMA', 'slachtofferhulp'])
      expect([query, findFirst(query, ['contact', 'rol'])]).toEqual([
        query,
        expect.stringMatching(/^contact/),
      ])
    expect(findFirst('wat doet de raad voor de kinderbescherming', ['contact', 'rol', 'begrip'])).toBe(
      'rol/raad-voor-de-kinderbescherming',
    )
    expect(findFirst('wet gegevens delen', ['route', 'handreiking', 'wet'])).toBe('wet/gegevens-delen')
  })

  it('give no hits for what the library does not cover', () => {
    const uncovered = queries.filter(({ relevant }) => Object.keys(relevant).length === 0)
    expect(uncovered.map(({ query }) => searchIndex(index, query).state)).toEqual(
      uncovered.map(() => 'niets'),
    )
  })

  it('never go from some hits to none while they are typed, within a word', () => {
    const lost = queries.flatMap(({ query, relevant }) => {
      const [first = ''] = query.split(' ')
      if (Object.keys(relevant).length === 0) return []
      const steps = listKeystrokes([first]).filter((typed) => typed.length >= 3)
      const found = steps.map((typed) => searchIndex(index, typed, { limit: 1 }).hits.length > 0)
      return steps.filter((_, at) => found[at - 1] === true && found[at] === false)
    })
    expect(lost).toEqual([])
  })
})
