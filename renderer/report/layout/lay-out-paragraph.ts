import type { Block } from '#core/report/outline.ts'
import { layOutText } from './lay-out-text'
import type { ReportFonts } from '../pdf/report-fonts'
import { roomy, type Look } from './report-look'
import type { Ink, Strip } from './strip'
import type { Tag } from './tag'
import { tagStrips } from './tag-ink'
import { colors } from './text-styles'

const bar = { width: 2.5, gap: 11 } as const

/** A paragraph, typed line ends and blank lines included. A "let-op" paragraph has a bar at its left. */
export function layOutParagraph(
  fonts: ReportFonts,
  { text, tone }: Extract<Block, { kind: 'paragraph' }>,
  { body, soft, textWidth, space }: Look = roomy,
): readonly Strip[] {
  const tag: Tag = { type: 'P' }
  const inset = bar.width + bar.gap
  if (tone === 'let-op')
    return addBar(
      tagStrips(
        layOutText(fonts, text, body, { x: inset, width: textWidth - inset, spaceBefore: space.attention }),
        tag,
      ),
    )
  const [style, spaceBefore] = tone === 'zacht' ? [soft, space.soft] : [body, space.paragraph]
  return tagStrips(layOutText(fonts, text, style, { x: 0, width: textWidth, spaceBefore }), tag)
}

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
