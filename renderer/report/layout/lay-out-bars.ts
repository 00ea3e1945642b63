import type { Block } from '#core/report/outline.ts'
import { layOutLines, layOutText } from './lay-out-text'
import { page } from './page-geometry'
import type { ReportFonts } from '../pdf/report-fonts'
import type { Ink, Strip } from './strip'
import type { Tag } from './tag'
import { tagInk, tagStrips } from './tag-ink'
import { colors, styles } from './text-styles'

const style = styles.tableCell
const label = { x: 0, width: page.contentWidth * 0.4 } as const
const track = { x: page.contentWidth * 0.4 + 12, width: page.contentWidth * 0.45, height: 7 } as const
const amount = { x: track.x + track.width + 8, width: page.contentWidth - track.x - track.width - 8 } as const

/** A chart with more bars than this may be cut at the end of a page. */
const longestWhole = 15

/**
 * A small bar chart: label, bar and number on one line. To who has it read aloud it is a table of labels and numbers; the
 * bars only show again what the numbers say.
 */
export function layOutBars(
  fonts: ReportFonts,
  { caption, unit, rows }: Extract<Block, { kind: 'bars' }>,
): readonly Strip[] {
  const highest = Math.max(0, ...rows.map(({ value }) => value))
  const table: Tag = { type: 'Table' }
  const place = { x: 0, width: page.contentWidth, spaceBefore: 14 }
  const head = tagStrips(layOutText(fonts, caption, styles.tableHead, place), {
    type: 'Caption',
    within: table,
  })
  return [
    ...head.map((strip) => ({ ...strip, keepWithNext: true })),
    ...rows.flatMap((row, index) => {
      const strips = layOutBar(fonts, row, unit, highest, table)
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
  table: Tag,
): readonly Strip[] {
  const tags = tagBar(table)
  const labels = layOutLines(fonts, text, style, label).map((ink) => tagInk(ink, tags.header))
  const amounts = layOutLines(fonts, `${value} ${unit}`.trim(), style, amount).map((ink) =>
    tagInk(ink, tags.cell),
  )
  const count = Math.max(labels.length, amounts.length)
  const top = (style.leading - track.height) / 2
  const full: Ink = { kind: 'rectangle', ...track, y: top, color: colors.accentSoft }
  const width = highest > 0 ? (track.width * Math.max(0, value)) / highest : 0
  const bars: readonly Ink[] = width > 0 ? [full, { ...full, width, color: colors.accent }] : [full]
  return Array.from({ length: count }, (_, line) => ({
    height: style.leading,
    spaceBefore: line === 0 ? 4 : 0,
    keepWithNext: line < count - 1,
    ink: [
      ...(line === 0 ? [...bars, ...tags.places] : []),
      ...(labels[line] ?? []),
      ...(amounts[line] ?? []),
    ],
  }))
}

function tagBar(table: Tag) {
  const row: Tag = { type: 'TR', within: table }
  const header: Tag = { type: 'TH', within: row, scope: 'Row' }
  const cell: Tag = { type: 'TD', within: row }
  // Both are there also when a label is empty: a row of a table has as many cells as the others.
  const places = [header, cell].map((tag): Ink => ({ kind: 'element', tag }))
  return { header, cell, places }
}
