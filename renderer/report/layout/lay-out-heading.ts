import type { Block } from '#core/report/outline.ts'
import { dropSoftHyphens } from '#core/report/letters/word-breaks.ts'
import { layOutText } from './lay-out-text'
import type { ReportFonts } from '../pdf/report-fonts'
import { roomy, type Look } from './report-look'
import type { Strip } from './strip'
import { tagStrips } from './tag-ink'
import { styles } from './text-styles'

const headings = { 1: styles.heading1, 2: styles.heading2, 3: styles.heading3 } as const

/** A heading, `type` in the structure: stays with what comes after it, and is an entry in the table of contents of the PDF. */
export function layOutHeading(
  fonts: ReportFonts,
  { level, text }: Extract<Block, { kind: 'heading' }>,
  { textWidth, space }: Look = roomy,
  type: 'H1' | 'H2' | 'H3' = `H${level}`,
): readonly Strip[] {
  const place = { x: 0, width: textWidth, spaceBefore: space.headings[level] }
  const strips = tagStrips(layOutText(fonts, text, headings[level], place), { type })
  return strips.map((strip, index) => ({
    ...strip,
    keepWithNext: true,
    ink: index === 0 ? [{ kind: 'bookmark', level, text: dropSoftHyphens(text) }, ...strip.ink] : strip.ink,
  }))
}
