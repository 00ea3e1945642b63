import { readFontCoverage } from '#core/report/letters/font-coverage.ts'
import { readFontTable } from '#core/report/letters/read-font-table.ts'

/** What layout must know of a font. Vertical measures are shares of the font size. */
export interface FontMetrics {
  readonly glyphs: ReadonlyMap<number, number>
  readonly ascender: number
  readonly descender: number
  /** Width of a text at a size of 1; multiply by the size in pt. jsPDF does not kern, so a sum is exact. */
  readonly measure: (text: string) => number
}

/** Reads the metrics of a TrueType font. Throws a RangeError when the bytes are no TrueType font. */
export function readFontMetrics(font: Uint8Array): FontMetrics {
  const glyphs = readFontCoverage(font)
  const unitsPerEm = readFontTable(font, 'head').getUint16(18)
  const hhea = readFontTable(font, 'hhea')
  const hmtx = readFontTable(font, 'hmtx')
  const lastMetric = hhea.getUint16(34) - 1
  const advances = new Map<number, number>()
  for (const [code, glyph] of glyphs) {
    advances.set(code, hmtx.getUint16(4 * Math.min(glyph, lastMetric)) / unitsPerEm)
  }
  return {
    glyphs,
    ascender: hhea.getInt16(4) / unitsPerEm,
    descender: -hhea.getInt16(6) / unitsPerEm,
    measure: (text) => {
      let width = 0
      for (let index = 0; index < text.length; index += 1) width += advances.get(text.charCodeAt(index)) ?? 0
      return width
    },
  }
}
