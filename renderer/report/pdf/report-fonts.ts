import { readFontMetrics, type FontMetrics } from './font-metrics'
import type { Face, TextStyle } from '../layout/text-styles'

/** The bytes of the three TrueType files of the family. */
export type FontFiles = Readonly<Record<Face, Uint8Array>>

/** Fonts that were read once and can serve many reports. */
export interface ReportFonts {
  readonly files: FontFiles
  readonly metrics: Readonly<Record<Face, FontMetrics>>
}

/** Reads the fonts for drawing. Throws a RangeError when one of the files is no TrueType font. */
export function openFonts(files: FontFiles): ReportFonts {
  return {
    files,
    metrics: {
      regular: readFontMetrics(files.regular),
      semibold: readFontMetrics(files.semibold),
      italic: readFontMetrics(files.italic),
    },
  }
}

/**
 * Whether a character can be drawn in every face. Code points above U+FFFF never can: jsPDF reads text in 16-bit
 * units and leaves them out without a word, whatever the font holds.
 */
export function canDraw(fonts: ReportFonts, codePoint: number): boolean {
  const { regular, semibold, italic } = fonts.metrics
  return (
    codePoint <= 0xffff &&
    regular.glyphs.has(codePoint) &&
    semibold.glyphs.has(codePoint) &&
    italic.glyphs.has(codePoint)
  )
}

/** Width of a text in a style, in pt. */
export function measureText(fonts: ReportFonts, text: string, style: TextStyle): number {
  return fonts.metrics[style.face].measure(text) * style.size
}

/** Distance from the top of a line to its baseline, in pt: the letters stand in the middle of their leading. */
export function placeBaseline(fonts: ReportFonts, { face, size, leading }: TextStyle): number {
  const { ascender, descender } = fonts.metrics[face]
  return (leading - (ascender + descender) * size) / 2 + ascender * size
}
