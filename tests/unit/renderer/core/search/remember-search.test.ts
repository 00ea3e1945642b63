import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../../../main/contract/limits'
import { keepMissedSearch, rememberSearch } from '../../../../../renderer/core/search/remember-search'

describe('recent searches', () => {
  it('have the newest in front', () => {
    expect(rememberSearch(['pinpas'], 'geldezel')).toEqual(['geldezel', 'pinpas'])
  })

  it('hold the same words once, whatever the capitals and spaces, as typed last', () => {
    expect(rememberSearch(['pinpas', 'geldezel'], '  Geldezel ')).toEqual(['Geldezel', 'pinpas'])
    expect(rememberSearch(['pas  kwijt'.replace('  ', ' ')], 'pas \n kwijt')).toEqual(['pas kwijt'])
  })

  it('do not change for an empty search', () => {
    expect(rememberSearch(['pinpas'], '   ')).toEqual(['pinpas'])
  })

  it('are never more, longer or less tidy than agreed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 12 }), (queries) => {
        const recent = queries.reduce<string[]>((now, query) => rememberSearch(now, query), [])
        expect(recent.length).toBeLessThanOrEqual(limits.recentSearches)
        for (const text of recent) {
          expect(text.length).toBeLessThanOrEqual(limits.lineCharacters)
          expect(text).toBe(text.trim())
        }
        expect(new Set(recent.map((text) => text.toLowerCase())).size).toBe(recent.length)
      }),
    )
  })
})

describe('searches without a result', () => {
  it('are kept once, the newest in front', () => {
    const missed = ['foo', 'bar', 'foo', ' FOO '].reduce<string[]>(
      (now, query) => keepMissedSearch(now, query),
      [],
    )
    expect(missed).toEqual(['bar', 'foo'])
  })

  it('are not kept when empty, and never more than agreed', () => {
    expect(keepMissedSearch([], ' ')).toEqual([])
    const many = Array.from({ length: 60 }, (_, index) => `woord ${index}`)
    const missed = many.reduce<string[]>((now, query) => keepMissedSearch(now, query), [])
    expect(missed).toHaveLength(limits.missedSearches)
    expect(missed[0]).toBe('woord 59')
  })
})
