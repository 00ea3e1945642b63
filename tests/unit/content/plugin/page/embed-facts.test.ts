import { describe, expect, it } from 'vitest'
import { listPageFacts } from '../../../../../content/plugin/describe/list-page-facts'
import { showFact } from '../../../../../content/plugin/describe/show-fact'
import type { Source } from '#schema/build/register.ts'
import { makeContent, makeFact, makePage, makeRegister, writeMdx } from '../../make-page'
import { renderMdx } from '../../render-mdx'

const source = (id: string, rest: Partial<Source> = {}): Source => ({
  id,
  titel: `Titel ${id}`,
  datum: '2024',
  ...rest,
})
const register = makeRegister(
  [
    makeFact('feit-1', { bronnen: ['fen-a', 'fen-b'] }),
    makeFact('feit-2', { bronnen: ['fen-b'] }),
    makeFact('feit-3', { bronnen: [] }),
  ],
  [source('fen-a', { uitgever: 'Politie' }), source('fen-b')],
)
const body = `<Feit id="feit-2">Eerst.</Feit> <Feit id="feit-1 feit-2">Dan.</Feit>

- <Feit id="feit-3">Lijst.</Feit>

<LetOp>

<Feit id="feit-1">Kader.</Feit>

</LetOp>
`

describe('the facts of a page', () => {
  it('are numbered by first appearance, and their numbers stand with every sentence that names them', async () => {
    const { markup } = await renderMdx(writeMdx(body), makeContent(register))
    expect([...markup.matchAll(/<span data-facts="([^"]*)"/g)].map(([, facts]) => facts)).toEqual([
      '1',
      '2 1',
      '3',
      '2',
    ])
  })

  it.each([
    ['Bel bij gevaar [112](/contact/k-112).', true],
    ['Haal **113** erbij', true],
    ['Bel 0800-0113 of lees artikel 112a en de 1.112 zaken.', false],
  ])('say of a sentence whether it sends the reader to 112 or 113: %s', async (sentence, isSo) => {
    const { markup } = await renderMdx(
      writeMdx(`<Feit id="feit-1">${sentence}</Feit>`),
      makeContent(register),
    )
    expect(markup.includes('data-emergency="true"')).toBe(isSo)
  })

  it('come with the page, each once and in the order of their numbers, with their sources', async () => {
    const { facts } = await renderMdx(writeMdx(body), makeContent(register))
    expect(facts.map(({ number, id, sources }) => [number, id, sources.map((one) => one.id)])).toEqual([
      [1, 'feit-2', ['fen-b']],
      [2, 'feit-1', ['fen-a', 'fen-b']],
      [3, 'feit-3', []],
    ])
  })

  it('are none for a page that is wholly our own', async () => {
    const { facts } = await renderMdx(writeMdx('<Eigen>Eigen werk.</Eigen>'), makeContent(register))
    expect(facts).toEqual([])
  })

  it('begin with those under the lead and the ages, as the page shows them above its text', async () => {
    const fields = 'leeftijd: [12-17]\nleeftijdFeiten: [feit-1]'
    const source = writeMdx(body, 'fenomeen', fields).replace('feiten: []', 'feiten: [feit-3, feit-1]')
    const { facts, grounds, markup } = await renderMdx(
      source,
      makeContent(register),
      'content/fenomeen/pagina.mdx',
    )
    expect(facts.map(({ id }) => id)).toEqual(['feit-3', 'feit-1', 'feit-2'])
    expect(grounds).toEqual({ lead: [1, 2], ages: [2] })
    expect(markup).toContain('<span data-facts="2 3">Dan.')
  })

  it('do not put a signal under the lead that says what it can also be, yet the page rests on it', async () => {
    const source = writeMdx('<Feit id="feit-2">Eerst.</Feit>', 'signaal').replace(
      'feiten: []',
      'feiten: [feit-1, feit-3]',
    )
    const { grounds, facts } = await renderMdx(source, makeContent(register), 'content/signaal/pagina.mdx')
    expect(facts.map(({ id }) => id)).toEqual(['feit-3', 'feit-2', 'feit-1'])
    expect(grounds).toEqual({ lead: [1], ages: [] })
  })

  it('do not stand behind what the letters of an abbreviation mean, for those are our own words', async () => {
    const source = writeMdx('<Feit id="feit-2">Eerst.</Feit>', 'begrip')
      .replace('soort: vakwoord', 'soort: afkorting')
      .replace('feiten: []', 'feiten: [feit-1]')
    const { grounds, facts } = await renderMdx(source, makeContent(register), 'content/begrip/pagina.mdx')
    expect(grounds.lead).toEqual([])
    expect(facts.map(({ id }) => id)).toEqual(['feit-2', 'feit-1'])
  })

  it('are the same, in the same order, as those by which the page is counted', async () => {
    const page = makePage(body, 'signaal')
    const { facts } = await renderMdx(writeMdx(body, 'signaal'), makeContent(register), page.file)
    expect(listPageFacts(page, register).map(({ id }) => id)).toEqual(facts.map(({ id }) => id))
  })
})

describe('a fact as a reader sees it', () => {
  it('has its words, certainty, and sources with publisher and date', () => {
    expect(
      showFact(makeFact('feit-1', { bronnen: ['fen-a', 'fen-weg'], zekerheid: 'laag' }), 4, register),
    ).toEqual({
      id: 'feit-1',
      number: 4,
      text: 'Tekst van feit-1.',
      certainty: 'laag',
      ground: '',
      check: null,
      year: '',
      validOn: '',
      country: '',
      caution: '',
      advice: false,
      official: '',
      sources: [
        { id: 'fen-a', title: 'Titel fen-a', publisher: 'Politie', date: '2024', kind: 'overheid', url: '' },
      ],
    })
  })

  it('says in words why it has no source of its own', () => {
    expect(showFact(makeFact('x', { grond: 'niet-gevonden' }), 1, register).ground).toBe(
      'Hier hebben wij gezocht en niets gevonden.',
    )
  })

  it.each([
    [{ jaar: '2023', peiljaar: 2021 }, { year: '2023' }],
    [{ peiljaar: 2021 }, { year: '2021' }],
    [{ land: 'Engeland' }, { country: 'Engeland' }],
    [{ geldig_op: '2026-01-01' }, { validOn: '2026-01-01' }],
    [{ let_op: 'Kleine groep.' }, { caution: 'Kleine groep.' }],
    [
      { mustCheck: true, bronnen: ['fen-b'] },
      { check: { kind: 'nagaan', year: '2024', isNumber: false, inText: false } },
    ],
  ])('with %j shows %j', (fields, shown) => {
    expect(showFact(makeFact('x', fields), 1, register)).toMatchObject(shown)
  })
})
