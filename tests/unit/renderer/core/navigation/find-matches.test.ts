import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches, nameMatches, stepMatch } from '#core/navigation/find-matches.ts'

const found = (text: string, query: string) =>
  findMatches(text, query).map(({ from, to }) => text.slice(from, to))

describe('finding text on a page', () => {
  it.each([
    ['Geld, geldezel en GELD', 'geld', ['Geld', 'geld', 'GELD']],
    ['één keer, een keer', 'een', ['één', 'een']],
    ['café', 'CAFE', ['café']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['straße', 'ss', ['ß']],
    ['niets hier', 'x', []],
    ['spaties', ' ', []],
    ['leeg', '', []],
  ])('in %j for %j', (text, query, expected) => expect(found(text, query)).toEqual(expected))

  it('never goes outside the text, and never overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (text, query) => {
          let last = 0
          for (const { from, to } of findMatches(text + query + text, query)) {
            expect(from).toBeLessThan(to)
            expect(to).toBeLessThanOrEqual(text.length * 2 + query.length)
            expect(from).toBeGreaterThanOrEqual(last - 1)
            last = to
          }
        },
      ),
    )
  })

  it('goes round the end, both ways', () => {
    expect(stepMatch(undefined, 1, 3)).toBe(0)
    expect(stepMatch(2, 1, 3)).toBe(0)
    expect(stepMatch(0, -1, 3)).toBe(2)
    expect(stepMatch(0, 1, 0)).toBe(0)
  })

  it('says which of how many', () => {
    expect(nameMatches(2, 12)).toBe('3 van 12')
    expect(nameMatches(0, 0)).toBe('Niets gevonden')
  })
})
