import type { Block } from '../../../core/report/outline'
import { layOutText } from './lay-out-text'
import { page } from './page-geometry'
import type { ReportFonts } from './report-fonts'
import type { Strip } from './strip'
import { styles } from './text-styles'

const looks = {
  1: { style: styles.heading1, spaceBefore: 26 },
  2: { style: styles.heading2, spaceBefore: 16 },
  3: { style: styles.heading3, spaceBefore: 12 },
} as const

/** A heading: stays with what comes after it, and is an entry in the table of contents of the PDF. */
export function layOutHeading(
  fonts: ReportFonts,
  { level, text }: Extract<Block, { kind: 'heading' }>,
): readonly Strip[] {
  const { style, spaceBefore } = looks[level]
  const strips = layOutText(fonts, text, style, { x: 0, width: page.textWidth, spaceBefore })
  return strips.map((strip, index) => ({
    ...strip,
    keepWithNext: true,
    ink: index === 0 ? [{ kind: 'bookmark', level, text }, ...strip.ink] : strip.ink,
  }))
}
