import { describe, expect, it } from 'vitest'
import { checkInterpretation } from '../../../../../content/plugin/check/check-interpretation'
import { ageBandIds } from '#schema/ages.ts'
import type { SignalKind } from '#schema/signal-kinds.ts'
import { resolveReference } from '../../../../../content/plugin/read/resolve-reference'
import {
  combinationFileSchema,
  houseFileSchema,
  urgentFileSchema,
  type InterpretationFile,
} from '#schema/build/interpretation-file.ts'
import { makeContent, makeFact, makePage, makeRegister } from '../../make-page'

interface Card {
  readonly richtingen: readonly string[]
  readonly soort?: SignalKind
  readonly vroeger?: readonly string[]
}

const signal = (slug: string, card: Card, serious = false) =>
  ({
    ...makePage('', 'signaal', serious ? 'altijdSerieus: true' : ''),
    id: `signaal/${slug}`,
    frontMatter: {
      ...makePage('', 'signaal', serious ? 'altijdSerieus: true' : '').frontMatter,
      feit: slug,
      ...card,
    },
  }) as ReturnType<typeof makePage>
const pages = [
  signal('pas-weg', { richtingen: ['geldezel'], vroeger: ['signaal/pas-smoes'] }),
  signal('geld-weg', { richtingen: ['drugs'] }),
  signal('bang', { richtingen: ['drugs'], soort: 'schade' }, true),
]
const register = makeRegister(
  [makeFact('pas-weg', { versterkt_door: ['geld-weg'] }), makeFact('geld-weg'), makeFact('bang')],
  [],
  { domains: new Map([['pas-weg', 'geld-bezittingen']]) },
)
const empty = makeContent(register).data.rules
const urgent = {
  id: 'bang',
  soort: 'uitbuiting' as const,
  als: [{ minstens: 1, van: ['signaal/bang'] }],
  alleen_leeftijd: [],
  richtingen: ['drugs'],
  titel: 'De jongere is bang',
  waarom: 'Dit is altijd serieus.',
  doe: [
    { zin: 'Blijf erbij.', feiten: [], leeftijd: [...ageBandIds] },
    { zin: 'Bel iemand.', feiten: [], leeftijd: [...ageBandIds] },
  ],
  routes: ['route/r'],
  contacten: ['contact/c'],
}
const combination = {
  id: 'samen',
  richting: 'geldezel',
  als: [
    { minstens: 1, van: ['signaal/pas-weg'] },
    { minstens: 1, van: ['signaal/geld-weg'] },
  ],
  zin: 'Samen zegt dit meer.',
  gewoon: 'Het kan ook gewoon zijn.',
  feiten: [],
}
const check = (changes: Partial<InterpretationFile>) => checkWith(pages, changes)
const checkWith = (some: typeof pages, changes: Partial<InterpretationFile> = {}) =>
  checkInterpretation({ ...empty, urgent: [urgent], ...changes }, ['geldezel', 'drugs'], some, register).map(
    ({ message }) => message,
  )

describe('what a reference in a rule names', () => {
  it('is one signal, all that point in a direction, all of a domain, or all of a kind', () => {
    expect(resolveReference('signaal/bang', pages, register)).toEqual(['signaal/bang'])
    expect(resolveReference('soort/schade', pages, register)).toEqual(['signaal/bang'])
    expect(resolveReference('richting/drugs', pages, register)).toEqual(['signaal/geld-weg', 'signaal/bang'])
    expect(resolveReference('domein/geld-bezittingen', pages, register)).toEqual(['signaal/pas-weg'])
    expect(resolveReference('signaal/niets', pages, register)).toEqual([])
  })

  it('is also a signal by the id of a card that was joined into it', () => {
    expect(resolveReference('signaal/pas-smoes', pages, register)).toEqual(['signaal/pas-weg'])
  })
})

describe('the check of the rules', () => {
  it('is content with rules that can hold', () => {
    expect(check({ combinations: [combination] })).toEqual([])
  })

  it('names a signal, direction or domain that does not exist', () => {
    for (const reference of ['signaal/niets', 'richting/niets', 'domein/niets', 'soort/niets'])
      expect(
        check({
          house: [
            {
              id: 'x',
              als: [{ minstens: 1, van: [reference] }],
              titel: 'Titel',
              zin: 'Een zin.',
              feiten: [],
            },
          ],
        }),
      ).toEqual([expect.stringContaining(`'${reference}' bestaat niet`)])
  })

  it('names a rule that can never hold, and one that stands there twice', () => {
    const never = { ...urgent, id: 'nooit', als: [{ minstens: 2, van: ['signaal/bang'] }] }
    expect(check({ urgent: [urgent, never] })).toEqual([expect.stringContaining("'nooit' kan nooit gelden")])
    expect(check({ urgent: [urgent, urgent] })).toEqual([expect.stringContaining('twee keer')])
  })

  it('asks for a rule of its own for every signal that is always serious', () => {
    expect(check({ urgent: [] })).toEqual([expect.stringContaining("'signaal/bang' is altijd serieus")])
  })

  it('wants two things to do at every age, and directions that exist', () => {
    const young = urgent.doe.map((step) => ({ ...step, leeftijd: ['onder-12' as const] }))
    expect(check({ urgent: [{ ...urgent, doe: young }] })).toEqual(
      ['12-15', '16-17', '18-plus'].map(
        (age) => expect.stringContaining(`voor ${age} minder dan twee`) as string,
      ),
    )
    expect(check({ urgent: [{ ...urgent, richtingen: ['niets'] }] })).toEqual([
      expect.stringContaining("richting 'niets' staat niet"),
    ])
  })

  it('lets a circumstance point nowhere, and every other signal somewhere that exists', () => {
    const circumstance = { soort: 'kwetsbaarheid' as const }
    expect(checkWith([...pages, signal('arm', { ...circumstance, richtingen: [] })])).toEqual([])
    expect(checkWith([...pages, signal('arm', { ...circumstance, richtingen: ['drugs'] })])).toEqual([
      expect.stringContaining('een omstandigheid wijst nergens op'),
    ])
    expect(checkWith([...pages, signal('leeg', { richtingen: [] })])).toEqual([
      expect.stringContaining('noem minstens één richting'),
    ])
    expect(checkWith([...pages, signal('fout', { richtingen: ['niets'] })])).toEqual([
      expect.stringContaining("richting 'niets' staat niet"),
    ])
  })

  it('lets no combination rest on places and circumstances alone', () => {
    const places = [
      ...pages,
      signal('pand', { soort: 'plek', richtingen: ['geldezel'] }),
      signal('straat', { soort: 'plek', richtingen: ['geldezel'] }),
    ]
    const als = ['pand', 'straat'].map((slug) => ({ minstens: 1, van: [`signaal/${slug}`] }))
    expect(checkWith(places, { combinations: [{ ...combination, als }] })).toEqual([
      expect.stringContaining('alleen plekken of omstandigheden'),
    ])
  })

  it('lets a combination only name signals that point to its direction, or make such a signal stronger', () => {
    const stray = { ...combination, als: [combination.als[0]!, { minstens: 1, van: ['signaal/bang'] }] }
    expect(check({ combinations: [stray] })).toEqual([expect.stringContaining("'signaal/bang' wijst")])
    expect(check({ combinations: [{ ...combination, richting: 'niets' }] })).toEqual([
      expect.stringContaining("richting 'niets'"),
    ])
  })

  it('minds the words', () => {
    expect(check({ urgent: [{ ...urgent, titel: 'Een risicojongere' }] })).toEqual([
      expect.stringContaining('etiket'),
    ])
  })
})

describe('the form of the rules', () => {
  it('has no way to ask that a signal is absent, nor to bind an urgent rule to a role', () => {
    for (const field of ['niet', 'zonder', 'hooguit', 'rol'])
      expect(urgentFileSchema.safeParse([{ ...urgent, [field]: ['x'] }]).success).toBe(false)
    expect(
      urgentFileSchema.safeParse([{ ...urgent, als: [{ hooguit: 1, van: ['signaal/bang'] }] }]).success,
    ).toBe(false)
  })

  it('always wants an ordinary explanation with a combination, and an advice that always holds', () => {
    expect(combinationFileSchema.safeParse([{ ...combination, gewoon: undefined }]).success).toBe(false)
    expect(
      houseFileSchema.safeParse([{ id: 'x', als: combination.als, titel: 'Titel', zin: 'Een zin.' }]).success,
    ).toBe(false)
  })
})
