import { describe, expect, it } from 'vitest'
import { readFontCoverage } from '#core/report/letters/font-coverage.ts'
import { readFontMetrics } from '#report/pdf/font-metrics.ts'
import { subsetFont } from '#report/pdf/subset-font.ts'
import { fontFiles } from '../../../../scenarios/report/read-pdf'

const codesOf = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0)

describe('cutting a font down to what a report uses', () => {
  const text = 'Łódź ğ ő é \u00A0-\u2011 ☑'
  const small = subsetFont(fontFiles.regular, codesOf(text))

  it('keeps exactly the characters asked for', () => {
    const kept = [...readFontCoverage(small).keys()].sort((a, b) => a - b)
    expect(kept).toEqual([...new Set(codesOf(text))].sort((a, b) => a - b))
  })

  it('gives every character a glyph of its own, so that a hard space is not taken for a space', () => {
    const glyphs = [...readFontCoverage(small).values()]
    expect(new Set(glyphs).size).toBe(glyphs.length)
  })

  it('keeps the widths', () => {
    expect(readFontMetrics(small).measure(text)).toBe(readFontMetrics(fontFiles.regular).measure(text))
  })

  it('is a small part of the whole', () => {
    expect(small.byteLength).toBeLessThan(fontFiles.regular.byteLength / 40)
  })

  it('leaves out what the font does not have', () => {
    expect(readFontCoverage(subsetFont(fontFiles.regular, [0x1f600, 0x6c34])).size).toBe(0)
  })
})
