import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { findPersonalData } from '#core/guard/find-personal-data.ts'
import { keepMissedSearch, rememberSearch } from '#core/search/answer/remember-search.ts'

const nobody = () => false
const isPersonal = (text: string) => findPersonalData(text).length > 0

describe('recent searches', () => {
  it('do not keep what is about a person, and forget what was kept of one', () => {
    for (const query of ['Kevin de Jong 06-12345678', '06\u206012345678', 'bsn 111222333', 'KEVIN'])
      expect(rememberSearch(['pinpas', 'Samira El Amrani'], query, isPersonal)).toEqual(['pinpas'])
    expect(rememberSearch(['pinpas'], 'geldezel 16 jaar', isPersonal)).toEqual(['geldezel 16 jaar', 'pinpas'])
  })

  it('have the newest in front', () => {
    expect(rememberSearch(['pinpas'], 'geldezel', nobody)).toEqual(['geldezel', 'pinpas'])
  })

  it('hold the same words once, whatever the capitals and spaces, as typed last', () => {
    expect(rememberSearch(['pinpas', 'geldezel'], '  Geldezel ', nobody)).toEqual(['Geldezel', 'pinpas'])
    expect(rememberSearch(['pas  kwijt'.replace('  ', ' ')], 'pas \n kwijt', nobody)).toEqual(['pas kwijt'])
  })

  it('do not change for an empty search', () => {
    expect(rememberSearch(['pinpas'], '   ', nobody)).toEqual(['pinpas'])
  })

  it('are never more, longer or less tidy than agreed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 12 }), (queries) => {
        const recent = queries.reduce<string[]>((now, query) => rememberSearch(now, query, nobody), [])
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
  it('are refused when they are about a person', () => {
    expect(keepMissedSearch(['pinpas'], 'Kevin de Jong', isPersonal)).toBeNull()
    expect(keepMissedSearch(['pinpas'], 'uithaler', isPersonal)).toEqual(['uithaler', 'pinpas'])
  })

  it('are kept once, the newest in front', () => {
    const missed = ['foo', 'bar', 'foo', ' FOO '].reduce<string[]>(
      (now, query) => keepMissedSearch(now, query, nobody) ?? now,
      [],
    )
    expect(missed).toEqual(['bar', 'foo'])
  })

  it('are not kept when empty, and never more than agreed', () => {
    expect(keepMissedSearch([], ' ', nobody)).toEqual([])
    const many = Array.from({ length: 60 }, (_, index) => `woord ${index}`)
    const missed = many.reduce<string[]>((now, query) => keepMissedSearch(now, query, nobody) ?? now, [])
    expect(missed).toHaveLength(limits.missedSearches)
    expect(missed[0]).toBe('woord 59')
  })
})
