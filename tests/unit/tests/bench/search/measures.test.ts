import { describe, expect, it } from 'vitest'
import { growSections } from '../../../../bench/search/grow-sections'
import { listKeystrokes } from '../../../../bench/search/measure-keystrokes'
import { measureQuality, scoreNdcg } from '../../../../bench/search/measure-quality'
import { readArguments } from '../../../../bench/search/read-arguments'
import { exampleSections } from '../../../../scenarios/search/example-sections'
import queries from '../../../../scenarios/search/queries.json'

describe('the measures of the search bench', () => {
  it('nDCG is 1 for the best order and less for any other', () => {
    const relevant = { a: 3, b: 1 }
    expect(scoreNdcg(['a', 'b', 'c'], relevant)).toBe(1)
    expect(scoreNdcg(['b', 'a'], relevant)).toBeLessThan(1)
    expect(scoreNdcg(['c'], relevant)).toBe(0)
  })

  it('a page that comes back counts once', () => {
    const { ndcg10, missed } = measureQuality([{ query: 'q', relevant: { a: 3 } }], () => ['a', 'a', 'a'])
    expect({ ndcg10, missed }).toEqual({ ndcg10: 1, missed: 0 })
  })

  it('a query is missed when no relevant page is among the first ten', () => {
    const far = Array.from({ length: 10 }, (_, at) => `x${at}`).concat('a')
    expect(measureQuality([{ query: 'q', relevant: { a: 3 } }], () => far).missed).toBe(1)
  })

  it('queries without an answer do not count', () => {
    expect(measureQuality([{ query: 'q', relevant: {} }], () => ['a'])).toEqual({
      ndcg10: 0,
      recall5: 0,
      mrr: 0,
      missed: 0,
    })
  })

  it('a query is typed letter by letter', () => {
    expect(listKeystrokes(['pas'])).toEqual(['p', 'pa', 'pas'])
  })

  it('a large library holds the asked number of sections, each with its own id', () => {
    const large = growSections(exampleSections, 100)
    expect(large).toHaveLength(100)
    expect(new Set(large.map(({ id }) => id)).size).toBe(100)
  })
})

describe('the arguments of the search bench', () => {
  it('are files for queries and answer', () => {
    expect(readArguments(['--queries', 'q.json', '--json', 'a.json'])).toEqual({
      queries: 'q.json',
      json: 'a.json',
      quick: false,
    })
  })

  it('are refused in one sentence when they are not known', () => {
    expect(() => readArguments(['--query'])).toThrow('Onbekend of onvolledig: --query')
  })
})

describe('our own labelled queries', () => {
  it('are 150 or more, each once, with grades from 1 to 3', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150)
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
    const grades = queries.flatMap(({ relevant }) => Object.values<number | undefined>(relevant))
    expect(grades.every((grade) => grade === undefined || [1, 2, 3].includes(grade))).toBe(true)
  })

  it.each([
    'titel',
    'typefout-1',
    'typefout-2',
    'accent',
    'meervoud',
    'samenstelling-los',
    'samenstelling-vast',
    'deelwoord',
    'volgorde',
    'spelling',
    'straat',
    'afkorting',
    'vraag',
    'ander-woord',
    'app',
    'emoji',
    'geen-antwoord',
  ])('have queries of the kind %s', (kind) => {
    expect(queries.some(({ theme }) => theme === kind)).toBe(true)
  })
})
