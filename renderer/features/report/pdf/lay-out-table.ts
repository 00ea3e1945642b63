import type { Block } from '../../../core/report/outline'
import { keepsLines, layOutLines } from './lay-out-text'
import { page } from './page-geometry'
import type { ReportFonts } from './report-fonts'
import type { Ink, Strip } from './strip'
import { colors, styles, type TextStyle } from './text-styles'

type Table = Extract<Block, { kind: 'table' }>
interface Column {
  readonly x: number
  readonly width: number
  readonly align: 'start' | 'end'
}

const padding = { above: 4.5, below: 5, between: 12 } as const
/** A row of more lines than this may be cut at the end of a page. */
const longestWholeRow = 12
/** A table up to this height in pt moves to the next page as a whole; a longer one is cut between its rows. */
const wholeTable = 200

/**
 * A table over the full width. Its header comes back on every page; a row that is too long for a page goes on at the next.
 * A caption is for the screen and for reading aloud: on paper the heading above says the same.
 */
export function layOutTable(fonts: ReportFonts, table: Table): readonly Strip[] {
  const columns = placeColumns(table.columns)
  const titles = table.columns.map(({ title }) => title)
  const header = layOutRow(fonts, titles, columns, styles.tableHead).map((strip) => ({
    ...strip,
    keepWithNext: true,
  }))
  const rows = table.rows.map((cells) =>
    layOutRow(fonts, fitCells(cells, columns.length), columns, styles.tableCell),
  )
  const height = rows.flat().reduce((sum, strip) => sum + strip.height, 0)
  const body = rows.flatMap((row, index) =>
    finishRow(row, {
      keepWithNext: height <= wholeTable ? index < rows.length - 1 : keepsRow(row, index, rows.length),
      header,
    }),
  )
  const [first, ...others] = header
  return [...(first === undefined ? [] : [{ ...first, spaceBefore: 8 }]), ...others, ...body]
}

/** The first row stays with the second and the last but one with the last, so that no row stands alone on a page. */
function keepsRow(row: readonly Strip[], index: number, count: number): boolean {
  return row.length <= longestWholeRow && keepsLines(index, count)
}

function finishRow(
  row: readonly Strip[],
  { keepWithNext, header }: { readonly keepWithNext: boolean; readonly header: readonly Strip[] },
): readonly Strip[] {
  const gap: Strip = { height: padding.above, spaceBefore: 0, keepWithNext: true, ink: [] }
  const aboveCutRow = [...header, gap]
  return row.map((strip, line) => ({
    ...strip,
    keepWithNext: line === row.length - 1 ? keepWithNext : strip.keepWithNext,
    repeatAbove: line === 0 ? header : aboveCutRow,
  }))
}

/** A row as strips, one a line, with a line under the last. */
function layOutRow(
  fonts: ReportFonts,
  cells: readonly string[],
  columns: readonly Column[],
  style: TextStyle,
): readonly Strip[] {
  const laidOut = columns.map((column, index) => layOutLines(fonts, cells[index] ?? '', style, column))
  const count = Math.max(1, ...laidOut.map((lines) => lines.length))
  return Array.from({ length: count }, (_, line): Strip => {
    const above = line === 0 ? padding.above : 0
    const below = line === count - 1 ? padding.below : 0
    const height = above + style.leading + below
    const ink = laidOut.flatMap((lines) => lines[line] ?? []).map((part) => lower(part, above))
    return {
      height,
      spaceBefore: 0,
      keepWithNext: count <= longestWholeRow ? line < count - 1 : keepsLines(line, count),
      ink: line === count - 1 ? [...ink, ruleAt(height, style)] : ink,
    }
  })
}

function ruleAt(y: number, style: TextStyle): Ink {
  const isHeader = style === styles.tableHead
  const height = isHeader ? 0.9 : 0.5
  return {
    kind: 'rectangle',
    x: 0,
    y: y - height,
    width: page.contentWidth,
    height,
    color: isHeader ? colors.accent : colors.line,
  }
}

function lower(ink: Ink, distance: number): Ink {
  return ink.kind === 'bookmark' ? ink : { ...ink, y: ink.y + distance }
}

function placeColumns(columns: Table['columns']): readonly Column[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const room = page.contentWidth - padding.between * (columns.length - 1)
  let x = 0
  return columns.map(({ width: share, align = 'start' }) => {
    const width = (room * share) / shares
    const column = { x, width, align }
    x += width + padding.between
    return column
  })
}

/** A cell without a column joins the last one: nothing is dropped. */
function fitCells(cells: readonly string[], count: number): readonly string[] {
  return cells.length <= count ? cells : [...cells.slice(0, count - 1), cells.slice(count - 1).join('\n')]
}
