import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizeColumns } from '#core/report/letters/size-columns.ts'

const measure = (text: string) => text.length
const column = (share: number, ...texts: readonly string[]) => ({ share, texts, measure })
const rounded = (widths: readonly number[]) => widths.map((width) => Math.round(width))

describe('the widths of columns', () => {
  it('are their shares as long as every word fits', () => {
    expect(sizeColumns([column(3, 'een twee'), column(1, 'drie')], 40)).toEqual([30, 10])
  })

  it('make room for the longest word, taken from the others by their shares', () => {
    expect(
      rounded(sizeColumns([column(2, 'kort'), column(1, 'kort'), column(1, 'Jongerenwerker')], 40)),
    ).toEqual([17, 9, 14])
  })

  it('break words at a hyphen or slash before they take all room', () => {
    const [first = 0, second = 0] = sizeColumns(
      [column(1, 'veiligheids-coördinator'), column(1, 'aanspreekpunten')],
      32,
    )
    expect(first).toBeGreaterThanOrEqual('veiligheids-'.length)
    expect(second).toBeGreaterThanOrEqual('aanspreekpunten'.length)
  })

  it('break compounds at their seams when hyphens are not enough', () => {
    const [first = 0, second = 0] = sizeColumns(
      [column(1, 'leerplichtambtenaar'), column(1, 'jongerenwerkers')],
      24,
    )
    expect(first).toBeGreaterThanOrEqual('leerplicht-'.length)
    expect(second).toBeGreaterThanOrEqual('jongeren-'.length)
  })

  it('do not let one word without end take the room of the others', () => {
    const [first = 0, second = 0] = sizeColumns([column(1, 'x'.repeat(400)), column(1, 'Jongerenwerker')], 40)
    expect(second).toBeGreaterThanOrEqual('Jongerenwerker'.length)
    expect(first).toBeGreaterThan(10)
  })

  it('are never more than the room, and never nothing', () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '\u00AD', 'jeugd', 'werker'), maxLength: 60 }),
    )
    const columns = fc.array(
      fc.record({ share: fc.integer({ min: 1, max: 60 }), texts, measure: fc.constant(measure) }),
      { minLength: 1, maxLength: 7 },
    )
    fc.assert(
      fc.property(columns, fc.integer({ min: 10, max: 200 }), (given_, room) => {
        const widths = sizeColumns(given_, room)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room + 0.001)
        for (const width of widths) expect(width).toBeGreaterThan(0)
      }),
    )
  })
})
