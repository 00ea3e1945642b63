import { beforeAll, describe, expect, it } from 'vitest'
import { describeProgramme } from '../../../../content/plugin/describe/describe-programme'
import { describeSharing } from '../../../../content/plugin/describe/describe-sharing'
import { listToCheck } from '../../../../content/plugin/describe/list-to-check'
import type { Content } from '../../../../content/plugin/content'
import { listAllSections, listSummaries } from '../../../../content/plugin/virtual-modules'
import { loadShipped } from '../shipped-content'

let content: Content

beforeAll(async () => {
  content = await loadShipped()
})

describe('templates and cases', () => {
  it('are pages like all others, wholly our own design', () => {
    const pages = listSummaries(content).filter(({ collection }) => ['casus', 'sessie'].includes(collection))
    expect(pages.length).toBe(content.data.cases.length + content.data.templates.length)
    expect(pages.every(({ mustCheck, short }) => !mustCheck && short !== '')).toBe(true)
  })

  it('can be found by situation and step, but keep what is revealed later to themselves', () => {
    const sections = listAllSections(content).filter(({ page }) => page === 'casus/geldezel')
    const own = content.data.cases.find(({ id }) => id === 'geldezel')!
    expect(sections.some(({ text }) => text.includes(own.situatie))).toBe(true)
    for (const { nieuwe_informatie: revealed } of own.onthullingen)
      expect(sections.some(({ text }) => text.includes(revealed))).toBe(false)
  })

  it('give every section an id of its own that leads to a heading of the page', () => {
    const headings = new Map(
      listSummaries(content).map((page) => [page.id, page.headings.map(({ id }) => id)]),
    )
    const sections = listAllSections(content).filter(({ collection }) => collection === 'sessie')
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
    expect(
      sections.filter(({ page, anchor }) => anchor !== '' && !headings.get(page)?.includes(anchor)),
    ).toEqual([])
  })
})

describe('the programme', () => {
  it('holds every statement of the five documents, and labels the one about another region', () => {
    const { documents } = describeProgramme(content.register)
    const statements = documents.flatMap(({ sections }) => sections.flatMap(({ facts }) => facts))
    const known = [...content.register.facts.values()].filter(
      ({ file }) => file === 'feiten/programma/feiten.yaml',
    )
    expect(statements.length).toBe(known.length)
    expect(documents.filter(({ otherRegion }) => otherRegion).map(({ id }) => id)).toEqual([
      'zaad-dvo-twente',
    ])
  })

  it('shows contradictions and all municipalities', () => {
    const { contradictions, towns } = describeProgramme(content.register)
    expect(contradictions.map(({ title }) => title)).toContain('38 of 39 gemeenten')
    expect(towns.length).toBe(38)
  })
})

describe('what a person must check', () => {
  it('is every page with such a fact, and only those', () => {
    const flagged = listSummaries(content).filter(({ mustCheck }) => mustCheck)
    const { pages, facts } = listToCheck(content.pages, content.register)
    expect(pages.map(({ page }) => page).sort()).toEqual(flagged.map(({ id }) => id).sort())
    expect(facts.every(({ fact }) => fact.check !== null)).toBe(true)
  })
})

describe('"Mag ik dit delen?"', () => {
  it('shows the facts themselves under every advice', () => {
    const flow = describeSharing(content.data.sharing!, content.register)
    expect(flow.advices.filter(({ grounds }) => grounds.length === 0)).toEqual([])
    expect(flow.roles.filter(({ grounds }) => grounds.length === 0)).toEqual([])
  })
})
