import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from '#report/layout/paginate.ts'
import type { Strip } from '#report/layout/strip.ts'

const strip = (changes: Partial<Strip> = {}): Strip => ({
  height: 10,
  spaceBefore: 0,
  keepWithNext: false,
  ink: [],
  ...changes,
})
const counts = (strips: readonly Strip[], height: number) =>
  paginate(strips, height).map((placed) => placed.length)

describe('dividing strips over pages', () => {
  it('fills a page before it starts the next', () => {
    expect(counts([strip(), strip(), strip()], 20)).toEqual([2, 1])
  })

  it('moves a heading along with the text after it', () => {
    expect(counts([strip(), strip({ keepWithNext: true }), strip()], 25)).toEqual([1, 2])
  })

  it('drops the white before what starts a page', () => {
    const [, second] = paginate([strip(), strip({ spaceBefore: 15 })], 20)
    expect(second?.[0]?.top).toBe(0)
  })

  it('cuts a group that no page can hold, and starts it where it stands', () => {
    const group = [1, 2, 3].map((index) => strip({ keepWithNext: index < 3 }))
    expect(counts([strip(), ...group], 20)).toEqual([2, 2])
  })

  it('repeats the header of a table above rows on the next page', () => {
    const header = strip({ height: 5, keepWithNext: true })
    const row = strip({ repeatAbove: [header] })
    const pages = paginate([header, row, row, row], 30)
    expect(pages.map((placed) => placed.map(({ strip: { height } }) => height))).toEqual([
      [5, 10, 10],
      [5, 10],
    ])
  })

  it('starts a page where that is asked, but never leaves one empty', () => {
    expect(counts([strip({ startsPage: 'any' }), strip({ startsPage: 'any' })], 100)).toEqual([1, 1])
  })

  it('makes no hole for a break that is only meant behind the first page, once the text runs past it', () => {
    const rest = strip({ startsPage: 'second' })
    expect(counts([strip(), rest], 100)).toEqual([1, 1])
    expect(counts([strip(), strip(), strip(), rest], 20)).toEqual([2, 2])
  })

  it('gives one page for nothing', () => {
    expect(counts([], 100)).toEqual([0])
  })

  it('places every strip once, in order and on the paper', () => {
    const any = fc.record({
      height: fc.integer({ min: 1, max: 40 }),
      spaceBefore: fc.nat(30),
      keepWithNext: fc.boolean(),
      ink: fc.constant([]),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (strips) => {
        const placed = paginate(strips, 50).flat()
        expect(placed.map((one) => one.strip)).toEqual(strips)
        for (const { top, strip: one } of placed) expect(top + one.height).toBeLessThanOrEqual(50)
      }),
    )
  })
})
