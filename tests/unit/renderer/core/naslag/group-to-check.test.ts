import { describe, expect, it } from 'vitest'
import type { FactToCheck } from '#schema/to-check.ts'
import { groupToCheck } from '#core/naslag/group-to-check.ts'
import { makeSummary } from '../check/check-content'

const item = (id: string): FactToCheck => ({
  reason: 'wet',
  fact: {
    id,
    number: 1,
    text: id,
    certainty: 'hoog',
    ground: '',
    check: { kind: 'nagaan', year: '2024', isNumber: false, inText: false },
    year: '',
    validOn: '',
    country: '',
    caution: '',
    advice: false,
    official: '',
    sources: [],
  },
})
const pages = new Map(
  [
    makeSummary('contact/politie', { title: 'Politie' }),
    makeSummary('fenomeen/zeven', { title: 'Zeven' }),
    makeSummary('fenomeen/een', { title: 'Een' }),
  ].map((page) => [page.id, page]),
)

describe('what a person must check', () => {
  it('stands by collection in the order of the naslag, with the facts of each page', () => {
    const groups = groupToCheck(
      {
        pages: [
          { page: 'contact/politie', facts: ['nummer'] },
          { page: 'fenomeen/zeven', facts: ['straf', 'artikel'] },
          { page: 'fenomeen/een', facts: ['straf'] },
        ],
        facts: [item('nummer'), item('straf'), item('artikel')],
      },
      pages,
    )
    expect(
      groups.map(({ collection, entries }) => [
        collection,
        entries.map(({ page, facts }) => `${page.title}: ${facts.map(({ fact }) => fact.id).join(' ')}`),
      ]),
    ).toEqual([
      ['fenomeen', ['Een: straf', 'Zeven: straf artikel']],
      ['contact', ['Politie: nummer']],
    ])
  })

  it('leaves out pages that are not in the manifest', () => {
    expect(groupToCheck({ pages: [{ page: 'begrip/weg', facts: [] }], facts: [] }, pages)).toEqual([])
  })
})
