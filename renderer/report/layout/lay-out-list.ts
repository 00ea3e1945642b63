import type { Block } from '#core/report/outline.ts'
import { layOutText } from './lay-out-text'
import { measureText, placeBaseline, type ReportFonts } from '../pdf/report-fonts'
import { roomy, type Look } from './report-look'
import type { Ink, Strip } from './strip'
import type { Tag } from './tag'
import { tagStrips } from './tag-ink'

const gap = 6

/** A list with bullets, or with numbers that end in one line below each other. */
export function layOutList(
  fonts: ReportFonts,
  { items, ordered }: Extract<Block, { kind: 'list' }>,
  look = roomy,
): readonly Strip[] {
  const marks = items.map((_, index) => (ordered ? `${index + 1}.` : '•'))
  return layOutMarked(
    fonts,
    items.map((text, index) => ({ text, mark: marks[index] ?? '' })),
    look,
  )
}

/** Items to tick: a box from the font, so that a tick is also there for who copies the text or has it read aloud. */
export function layOutChecklist(
  fonts: ReportFonts,
  { items }: Extract<Block, { kind: 'checklist' }>,
  look = roomy,
): readonly Strip[] {
  return layOutMarked(
    fonts,
    items.map(({ text, done }) => ({ text, mark: done ? '☑' : '☐' })),
    look,
  )
}

function layOutMarked(
  fonts: ReportFonts,
  items: readonly { readonly text: string; readonly mark: string }[],
  { body: style, textWidth, space }: Look,
): readonly Strip[] {
  const markWidth = Math.max(0, ...items.map(({ mark }) => measureText(fonts, mark, style)))
  const indent = markWidth + gap
  const list: Tag = { type: 'L' }
  return items.flatMap(({ text, mark }, index) => {
    const item: Tag = { type: 'LI', within: list }
    const ink: Ink = {
      kind: 'text',
      x: markWidth - measureText(fonts, mark, style),
      y: placeBaseline(fonts, style),
      text: mark,
      style,
      tag: { type: 'Lbl', within: item },
    }
    const spaceBefore = index === 0 ? space.firstItem : space.item
    const place = { x: indent, width: textWidth - indent, spaceBefore }
    const body: Tag = { type: 'LBody', within: item }
    return tagStrips(layOutText(fonts, text, style, place), body).map((strip, line) =>
      line === 0 ? { ...strip, ink: [ink, ...strip.ink] } : strip,
    )
  })
}
