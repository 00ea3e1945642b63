import { describe, expect, it } from 'vitest'
import { readFontCoverage } from '#core/report/letters/font-coverage.ts'
import { fontFiles } from '../../../../../scenarios/report/read-pdf'

/** The smallest file that has a cmap with one subtable. */
function makeFont(subtable: readonly number[], platform = 3): Uint8Array {
  const cmap = [0, 1, platform, 10, 0, 12, ...subtable]
  const words = [1, 0, 1, 0, 0, 0, 0x636d, 0x6170, 0, 0, 0, 28, 0, 2 * cmap.length, ...cmap]
  return new Uint8Array(words.flatMap((word) => [word >> 8, word & 0xff]))
}

describe('what a font can draw', () => {
  it.each(['regular', 'semibold', 'italic'] as const)(
    'the %s face has every European letter we promise',
    (face) => {
      const glyphs = readFontCoverage(fontFiles[face])
      for (const letter of 'ğşıİçöüĞŞłżźąęćńóśŁŻŹőűŐŰéèëïêñåøæßčšžđřťůÿœ€–—‘’“”„…•·☐☑') {
        expect(glyphs.has(letter.codePointAt(0) ?? 0), letter).toBe(true)
      }
      expect(glyphs.has(0x1f600)).toBe(false)
    },
  )

  it('reads 32-bit groups (format 12), also above U+FFFF', () => {
    const groups = [12, 0, 0, 28, 0, 0, 0, 1, 1, 0xf600, 1, 0xf602, 0, 5]
    expect([...readFontCoverage(makeFont(groups))]).toEqual([
      [0x1f600, 5],
      [0x1f601, 6],
      [0x1f602, 7],
    ])
  })

  it('reads 16-bit segments (format 4) with a step and with a list', () => {
    const segments = [
      4,
      42,
      0,
      6,
      0,
      0,
      0,
      0x42,
      0x51,
      0xffff,
      0,
      0x41,
      0x50,
      0xffff,
      -0x40 & 0xffff,
      0,
      1,
      0,
      4,
      0,
      9,
      0,
    ]
    // A to B by step, P by the list; Q is listed as "not there".
    expect([...readFontCoverage(makeFont(segments))]).toEqual([
      [0x41, 1],
      [0x42, 2],
      [0x50, 9],
    ])
  })

  it('does not take a Macintosh table for Unicode', () => {
    expect(readFontCoverage(makeFont([12, 0, 0, 28, 0, 0, 0, 1, 0, 65, 0, 66, 0, 5], 1)).size).toBe(0)
  })

  it('refuses bytes that are no TrueType font', () => {
    expect(() => readFontCoverage(new Uint8Array(100))).toThrow(RangeError)
    expect(() => readFontCoverage(new Uint8Array())).toThrow(RangeError)
  })
})
