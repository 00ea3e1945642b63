import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchSection } from '#schema/section.ts'
import { addOwnHits } from '#core/search/answer/add-own-hits.ts'
import { buildIndex } from '#core/search/index/build-index.ts'
import type { SearchIndex } from '#core/search/index/search-index.ts'
import { openIndex } from '#core/search/pack/open-index.ts'
import { packIndex } from '#core/search/pack/pack-index.ts'
import { searchIndex } from '#core/search/search.ts'
import type { SearchOptions } from '#core/search/search-types.ts'
import { listSessionSections } from '#core/session/list-session-sections.ts'
import { examplePage, exampleSections } from '../../../../../scenarios/search/example-sections'
import labelled from '../../../../../scenarios/search/queries.json'
import { shippedLanguage, shippedWords } from '../../../../../scenarios/search/shipped-language'
import { loadShippedSections } from '../../../../content/shipped-content'
import { makeSession } from '../../../../main/example-session'

const repack = (sections: readonly SearchSection[]): SearchIndex =>
  openIndex(packIndex(sections, shippedWords, 'nu').buffer, 'nu')

describe('the packed index of the shipped content', () => {
  const queries = labelled.map(({ query }) => query)
  const notes = listSessionSections(
    makeSession({ purpose: 'Minder verzuim, geldezels en bankpassen op het plein.' }),
  )
  const own = buildIndex(notes, shippedLanguage)
  let sections: readonly SearchSection[]
  let built: SearchIndex
  let packed: SearchIndex

  beforeAll(async () => {
    sections = await loadShippedSections()
    built = buildIndex(sections, shippedLanguage)
    packed = repack(sections)
  })

  const bothAnswer = (query: string, options: SearchOptions = {}) => {
    const answer = searchIndex(built, query, options)
    const other = searchIndex(packed, query, options)
    expect(other).toEqual(answer)
    return { answer, other }
  }

  it('answers our labelled queries as the one that was built: the same hits, scores and marks, with own notes too', () => {
    for (const query of queries) {
      const { answer, other } = bothAnswer(query)
      expect(addOwnHits(other, own, query, {})).toEqual(addOwnHits(answer, own, query, {}))
    }
  })

  it('answers as the built one whatever is typed: words of the content, beginnings, slips and mixtures of them', () => {
    const words = sections
      .flatMap(({ title, text, words: names }) => [title, text, ...names])
      .concat(queries)
      .flatMap((text) => text.split(/\s+/))
    const word = fc.nat(words.length - 1).map((at) => words[at]!)
    const part = fc.tuple(word, fc.nat(12)).map(([whole, length]) => whole.slice(0, length + 1))
    const slip = fc
      .tuple(word, fc.nat(30), fc.constantFrom('', 'a', 'e', 'k', 'z', ' '), fc.nat(1))
      .map(([whole, at, letter, cut]) => whole.slice(0, at) + letter + whole.slice(at + cut))
    const query = fc
      .array(fc.oneof(word, part, slip), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(' '))
    let found = 0
    fc.assert(
      fc.property(query, fc.boolean(), (typed, literal) => {
        if (bothAnswer(typed, { literal, limit: 20 }).answer.hits.length > 0) found += 1
      }),
      { numRuns: 150 },
    )
    // or else nothing was compared
    expect(found).toBeGreaterThan(75)
  })

  it('names the nearest pages as the built one, when nothing is found', () => {
    for (const query of ['xqzwk', 'paardrijdn', 'nudez foto', 'bankhelpdsk fraude'])
      bothAnswer(query, { literal: true })
  })

  it('shows every text as it was written', () => {
    expect(packed.sections.map(({ heading, text }) => ({ heading, text }))).toEqual(
      sections.map(({ heading, text }) => ({ heading, text })),
    )
    expect(packed.pages.map(({ opening }) => opening.title)).toEqual(
      built.pages.map(({ opening }) => opening.title),
    )
  })
})

describe('a packed index', () => {
  it('keeps every sign of a text, whatever is written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'Een',
            'ΑΣ',
            'Straße',
            '½',
            'ﬁets',
            '👨‍👩‍👧',
            'A-B_c.d',
            "zo'n",
            '‘',
            '\u00ad',
            '\ufeff',
            '. ',
            ' ',
            '\n',
            '!',
          ),
        )
        .map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, text, text, (title, heading, body) => {
        const sections = examplePage('fenomeen/een', {
          title,
          text: body,
          words: [heading],
          parts: [[heading, body]],
        })
        const index = repack(sections)
        expect(index.sections.map((section) => [section.heading, section.text])).toEqual(
          sections.map((section) => [section.heading, section.text]),
        )
        expect(index.pages[0]?.opening.title).toBe(title)
      }),
      { numRuns: 40 },
    )
  })

  it('of nothing answers every query with nothing', () => {
    expect(searchIndex(repack([]), 'geldezel')).toMatchObject({ state: 'niets', hits: [] })
  })

  it('is refused when it was made of other content or by other code', () => {
    expect(() => openIndex(packIndex(exampleSections, shippedWords, 'toen').buffer, 'nu')).toThrow(
      'edition toen, and nu was asked',
    )
  })

  it('is refused when it is something else, of another format, or not whole', () => {
    const { buffer } = packIndex(exampleSections, shippedWords, 'nu')
    expect(() => openIndex(new ArrayBuffer(0), 'nu')).toThrow('no search index')
    expect(() => openIndex(new TextEncoder().encode('<!doctype html>').buffer, 'nu')).toThrow(
      'no search index',
    )
    const later = buffer.slice(0)
    new DataView(later).setUint32(4, 9999, true)
    expect(() => openIndex(later, 'nu')).toThrow('format 9999')
    for (const length of [8, 100, buffer.byteLength - 4])
      expect(() => openIndex(buffer.slice(0, length), 'nu')).toThrow()
  })
})
