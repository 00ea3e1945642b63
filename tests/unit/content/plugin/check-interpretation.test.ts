import { describe, expect, it } from 'vitest'
import { checkInterpretation } from '../../../../content/plugin/check-interpretation'
import { resolveReference } from '../../../../content/plugin/resolve-reference'
import {
  combinationFileSchema,
  houseFileSchema,
  urgentFileSchema,
  type InterpretationFile,
} from '../../../../content/schema/interpretation-file'
import { makeContent, makeFact, makePage, makeRegister } from '../make-page'

const signal = (slug: string, serious = false) =>
  ({
    ...makePage('', 'signaal', serious ? 'altijdSerieus: true' : ''),
    id: `signaal/${slug}`,
    frontMatter: {
      ...makePage('', 'signaal', serious ? 'altijdSerieus: true' : '').frontMatter,
      feit: slug,
    },
  }) as ReturnType<typeof makePage>
const pages = [signal('pas-weg'), signal('geld-weg'), signal('bang', true)]
const register = makeRegister(
  [
    makeFact('pas-weg', { kan_wijzen_op: ['geldezel'], versterkt_door: ['geld-weg'] }),
    makeFact('geld-weg', { kan_wijzen_op: ['drugs'] }),
    makeFact('bang', { kan_wijzen_op: ['drugs'] }),
  ],
  [],
  { domains: new Map([['pas-weg', 'geld-bezittingen']]) },
)
const empty = makeContent(register).data.rules
const urgent = {
  id: 'bang',
  soort: 'uitbuiting' as const,
  als: [{ minstens: 1, van: ['signaal/bang'] }],
  titel: 'De jongere is bang',
  waarom: 'Dit is altijd serieus.',
  doe: [{ zin: 'Blijf erbij.', feiten: [] }],
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
const check = (changes: Partial<InterpretationFile>) =>
  checkInterpretation({ ...empty, urgent: [urgent], ...changes }, ['geldezel', 'drugs'], pages, register).map(
    ({ message }) => message,
  )

describe('what a reference in a rule names', () => {
  it('is one signal, all that point in a direction, or all of a domain', () => {
    expect(resolveReference('signaal/bang', pages, register)).toEqual(['signaal/bang'])
    expect(resolveReference('richting/drugs', pages, register)).toEqual(['signaal/geld-weg', 'signaal/bang'])
    expect(resolveReference('domein/geld-bezittingen', pages, register)).toEqual(['signaal/pas-weg'])
    expect(resolveReference('signaal/niets', pages, register)).toEqual([])
  })
})

describe('the check of the rules', () => {
  it('is content with rules that can hold', () => {
    expect(check({ combinations: [combination] })).toEqual([])
  })

  it('names a signal, direction or domain that does not exist', () => {
    for (const reference of ['signaal/niets', 'richting/niets', 'domein/niets'])
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

  it('lets a combination only name signals that the register links to its direction', () => {
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
  it('has no way to ask that a signal is absent, nor to bind an urgent rule to a role or an age', () => {
    for (const field of ['niet', 'zonder', 'hooguit', 'rol', 'leeftijd'])
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
