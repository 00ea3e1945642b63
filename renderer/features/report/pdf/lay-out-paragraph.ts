import type { Block } from '../../../core/report/outline'
import { layOutText } from './lay-out-text'
import { page } from './page-geometry'
import type { ReportFonts } from './report-fonts'
import type { Ink, Strip } from './strip'
import { colors, styles } from './text-styles'

const bar = { width: 2.5, gap: 11 } as const

/** A paragraph, typed line ends and blank lines included. A "let-op" paragraph has a bar at its left. */
export function layOutParagraph(
  fonts: ReportFonts,
  { text, tone }: Extract<Block, { kind: 'paragraph' }>,
): readonly Strip[] {
  if (tone === 'let-op') return addBar(layOutText(fonts, text, styles.body, { ...inset, spaceBefore: 8 }))
  const [style, spaceBefore] = tone === 'zacht' ? [styles.soft, 3] : [styles.body, 6]
  return layOutText(fonts, text, style, { x: 0, width: page.textWidth, spaceBefore })
}

const inset = { x: bar.width + bar.gap, width: page.textWidth - bar.width - bar.gap }

/** The bar is drawn line by line, so that it goes on where the paragraph goes on at the next page. */
function addBar(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => {
    const part: Ink = {
      kind: 'rectangle',
      x: 0,
      y: 0,
      width: bar.width,
      height: strip.height,
      color: colors.attention,
    }
    return { ...strip, ink: [part, ...strip.ink] }
  })
}
