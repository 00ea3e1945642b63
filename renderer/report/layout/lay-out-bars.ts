import type { Block } from '#core/report/outline.ts'
import { layOutLines, layOutText } from './lay-out-text'
import { page } from './page-geometry'
import type { ReportFonts } from '../pdf/report-fonts'
import type { Ink, Strip } from './strip'
import { colors, styles } from './text-styles'

const style = styles.tableCell
const label = { x: 0, width: page.contentWidth * 0.4 } as const
const track = { x: page.contentWidth * 0.4 + 12, width: page.contentWidth * 0.45, height: 7 } as const
const amount = { x: track.x + track.width + 8, width: page.contentWidth - track.x - track.width - 8 } as const

/** A chart with more bars than this may be cut at the end of a page. */
const longestWhole = 15

/** A small bar chart: label, bar and number on one line; the numbers are there in words too. */
export function layOutBars(
  fonts: ReportFonts,
  { caption, unit, rows }: Extract<Block, { kind: 'bars' }>,
): readonly Strip[] {
  const highest = Math.max(0, ...rows.map(({ value }) => value))
  const head = layOutText(fonts, caption, styles.tableHead, {
    x: 0,
    width: page.contentWidth,
    spaceBefore: 14,
  })
  return [
    ...head.map((strip) => ({ ...strip, keepWithNext: true })),
    ...rows.flatMap((row, index) => {
      const strips = layOutBar(fonts, row, unit, highest)
      const stays = rows.length <= longestWhole && index < rows.length - 1
      return strips.map((strip) => ({ ...strip, keepWithNext: strip.keepWithNext || stays }))
    }),
  ]
}

function layOutBar(
  fonts: ReportFonts,
  { label: text, value }: { readonly label: string; readonly value: number },
  unit: string,
  highest: number,
): readonly Strip[] {
  const labels = layOutLines(fonts, text, style, label)
  const amounts = layOutLines(fonts, `${value} ${unit}`.trim(), style, amount)
  const count = Math.max(labels.length, amounts.length)
  const top = (style.leading - track.height) / 2
  const full: Ink = { kind: 'rectangle', ...track, y: top, color: colors.accentSoft }
  const width = highest > 0 ? (track.width * Math.max(0, value)) / highest : 0
  const bars: readonly Ink[] = width > 0 ? [full, { ...full, width, color: colors.accent }] : [full]
  return Array.from({ length: count }, (_, line) => ({
    height: style.leading,
    spaceBefore: line === 0 ? 4 : 0,
    keepWithNext: line < count - 1,
    ink: [...(line === 0 ? bars : []), ...(labels[line] ?? []), ...(amounts[line] ?? [])],
  }))
}
