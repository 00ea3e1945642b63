import { describe, expect, it } from 'vitest'
import { findWorstCheck, nameCheck, type FactCheck } from '#schema/fact-check.ts'

const check = (changes: Partial<FactCheck> = {}): FactCheck => ({
  kind: 'nagaan',
  year: '2023',
  isNumber: false,
  inText: true,
  ...changes,
})

describe('the words of a check', () => {
  it.each<[Partial<FactCheck>, string]>([
    [{}, 'nagaan: 2023'],
    [{ year: '' }, 'nagaan'],
    [{ kind: 'twijfel' }, 'vraag eerst na'],
    [{ kind: 'twijfel', isNumber: true }, 'bel eerst na'],
  ])('for %j are "%s"', (changes, words) => {
    expect(nameCheck(check(changes))).toBe(words)
  })

  it('are those of the fact that needs it most, of a sentence with more than one', () => {
    const [older, doubt] = [check({ year: '2015' }), check({ kind: 'twijfel', year: '2026' })]
    expect(findWorstCheck([null, check(), older])).toBe(older)
    expect(findWorstCheck([older, doubt])).toBe(doubt)
    expect(findWorstCheck([null])).toBeUndefined()
  })
})
