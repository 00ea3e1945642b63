import { describe, expect, it } from 'vitest'
import { judgeFact } from '../../../../../content/plugin/describe/judge-fact'
import type { RegisterFact } from '#schema/build/register.ts'
import { makeFact } from '../../make-page'

const edition = '2026-11-29'
/** Sources by the date that the register has for them. */
const sources = new Map(
  [
    '2026-11',
    '2024-11-29',
    '2024-11-28',
    '2024-11',
    '2024',
    '2019',
    'medio-2015',
    'onbekend',
    'onbekend (2018-2021)',
    'onbekend (ouder)',
  ].map((datum) => [datum, { datum }]),
)
const judge = (changes: Partial<RegisterFact>) =>
  judgeFact(makeFact('x', { mustCheck: true, ...changes }), { sources, edition })
const number = (readings: readonly [source: string, seen?: string][], rest: Partial<RegisterFact> = {}) =>
  judge({
    telefoon: '0800-1',
    lezingen: readings.map(([bron, gezien]) => ({ telefoon: '0800-1', bron, ...(gezien && { gezien }) })),
    ...rest,
  })
const toCheck = (year: string) => ({ kind: 'nagaan', year, isNumber: true, inText: true })

describe('a number that was read', () => {
  it.each([
    ['in two places, the newest this year', ['2026-11', '2019']],
    ['in two places, the newest two years ago to the day', ['2024-11-29', '2019']],
    ['in two places, the newest in the month of two years ago', ['2024-11', '2019']],
    ['in two places, the newest in the year of two years ago', ['2024', '2019']],
  ])('%s needs no check', (_, dates) => {
    expect(number(dates.map((date): [string] => [date]))).toBeNull()
  })

  it('on a page without a date is as old as the day on which it was seen', () => {
    expect(number([['onbekend', '2026-11-22'], ['2019']])).toBeNull()
    expect(number([['onbekend'], ['2019']])).toEqual(toCheck('2019'))
  })

  it.each<[string, [string, string?][], string]>([
    ['in one place only', [['2026-11']], '2026'],
    ['twice in one place', [['2026-11'], ['2026-11']], '2026'],
    ['more than two years ago', [['2024-11-28'], ['2019']], '2024'],
    [
      'at a time that only the text of the date tells',
      [['onbekend (2018-2021)', '2026-11-22'], ['2019']],
      '2021',
    ],
    ['on an old page, whenever it was seen', [['onbekend (ouder)', '2026-11-22'], ['2019']], '2019'],
    ['nobody knows when', [['onbekend'], ['onbekend (ouder)', '2026-11-22']], ''],
  ])('%s has to be checked, with the year of its newest reading', (_, readings, year) => {
    expect(number(readings)).toEqual(toCheck(year))
  })

  it('is judged by readings of the number that is shown, not of the one before', () => {
    const lezingen = [
      { telefoon: '0800-1', bron: '2026-11' },
      { telefoon: '0800-1', bron: '2024' },
      { telefoon: '0800-2', bron: '2019' },
    ]
    const latere_lezing = { telefoon: '0800-2', bronnen: [] }
    expect(judge({ telefoon: '0800-1', lezingen })).toBeNull()
    expect(judge({ telefoon: '0800-1', latere_lezing, lezingen })).toEqual(toCheck('2019'))
  })

  it('is doubtful when the register says why, however often it was read', () => {
    expect(
      number([['2026-11'], ['2024']], { twijfel: 'Op een andere pagina staat een ander nummer.' }),
    ).toEqual({
      ...toCheck('2026'),
      kind: 'twijfel',
    })
  })

  it('is not doubtful for an old, low certainty when its readings say otherwise', () => {
    expect(number([['2026-11'], ['2024']], { zekerheid: 'laag' })).toBeNull()
  })

  it.each(['112', '113', '113 of 0800-0113'])('never has to be checked when it is %s', (telefoon) => {
    expect(judge({ telefoon, twijfel: 'Nergens gelezen.', zekerheid: 'laag' })).toBeNull()
  })

  it('does have to be checked when it only begins alike: 1130', () => {
    expect(judge({ telefoon: '1130' })).toEqual(toCheck(''))
  })
})

describe('another fact', () => {
  it('needs no check when the register asks for none', () => {
    expect(judge({ mustCheck: false, artikel: '310', bronnen: ['2019'] })).toBeNull()
  })

  it('is judged by its sources', () => {
    expect(judge({ artikel: '310', bronnen: ['2026-11', '2019'] })).toBeNull()
    expect(judge({ artikel: '310', bronnen: ['medio-2015'] })).toMatchObject({ kind: 'nagaan', year: '2015' })
  })

  it('takes the day of the law text for a source without a date', () => {
    expect(judge({ artikel: '310', bronnen: ['onbekend'], geldig_op: '2024-07-01' })).toMatchObject({
      year: '2024',
    })
    expect(judge({ artikel: '310', bronnen: ['onbekend'], bron_datum: '2025-03-07' })).toMatchObject({
      year: '2025',
    })
  })

  it('is doubtful when its certainty is low', () => {
    expect(judge({ artikel: '310', zekerheid: 'laag' })).toMatchObject({ kind: 'twijfel', isNumber: false })
  })

  it.each<[Partial<RegisterFact>, boolean]>([
    [{ artikel: '310' }, true],
    [{ maximumstraf: '4 jaar' }, true],
    [{ tekst: 'Afdreiging (artikel 318).' }, true],
    [{ file: 'feiten/wet/wetswijzigingen.yaml' }, true],
    [{ file: 'feiten/handelen/privacy.yaml' }, false],
  ])('%j says so in the sentence itself: %s', (fields, inText) => {
    expect(judge({ bronnen: ['2019'], ...fields })).toMatchObject({ inText })
  })
})

describe('the day of the edition', () => {
  it('decides, so that the outcome is the same on every day', () => {
    const fact = makeFact('x', { mustCheck: true, artikel: '310', bronnen: ['2024-11-29', '2019'] })
    expect(judgeFact(fact, { sources, edition: '2026-11-29' })).toBeNull()
    expect(judgeFact(fact, { sources, edition: '2026-11-30' })).toMatchObject({
      kind: 'nagaan',
      year: '2024',
    })
  })
})
