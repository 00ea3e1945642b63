import { describe, expect, it } from 'vitest'
import { buildIndex } from '#core/search/index/build-index.ts'
import { searchIndex } from '#core/search/search.ts'
import { examplePage, exampleSections } from '../../../../../scenarios/search/example-sections'
import { shippedLanguage } from '../../../../../scenarios/search/shipped-language'

describe('the index', () => {
  it('has every page once, with its sections in order', () => {
    const index = buildIndex(exampleSections, shippedLanguage)
    expect(new Set(index.pages.map(({ opening }) => opening.page)).size).toBe(index.pages.length)
    const geldezel = index.pages.find(({ opening }) => opening.page === 'fenomeen/geldezel')
    expect(geldezel?.sections.map((number) => index.sections[number]?.anchor)).toEqual([
      '',
      'deel-1',
      'deel-2',
    ])
  })

  it('of nothing answers every query with nothing', () => {
    expect(searchIndex(buildIndex([], shippedLanguage), 'geldezel')).toMatchObject({
      state: 'niets',
      hits: [],
      nearest: [],
    })
  })

  it('is not changed by searching', () => {
    const index = buildIndex(exampleSections, shippedLanguage)
    const first = searchIndex(index, 'geldezel')
    searchIndex(index, 'telefoon snel geld')
    expect(searchIndex(index, 'geldezel')).toEqual(first)
  })

  it('gives a line in the glossary less weight than the page about it', () => {
    const index = buildIndex(
      [...examplePage('begrip/zvh', { title: 'ZVH', text: 'Zorg- en Veiligheidshuis.' }), ...exampleSections],
      shippedLanguage,
    )
    expect(searchIndex(index, 'zorg- en veiligheidshuis').hits[0]?.page).toBe('contact/k-zvhru')
  })

  it('never shows street words: they only lead to the page', () => {
    const index = buildIndex(exampleSections, shippedLanguage)
    const [hit] = searchIndex(index, 'cobra').hits
    expect(hit?.page).toBe('fenomeen/ronselen-explosies')
    expect(JSON.stringify(hit)).not.toContain('cobra')
  })
})
