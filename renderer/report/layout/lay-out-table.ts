import type { Block } from '#core/report/outline.ts'
import { fitCells } from '#core/report/fit-cells.ts'
import { sizeColumns } from '#core/report/letters/size-columns.ts'
import { keepsLines, layOutLines } from './lay-out-text'
import { dropSoftHyphens } from '#core/report/letters/word-breaks.ts'
import { measureText, type ReportFonts } from '../pdf/report-fonts'
import { roomy, type Look } from './report-look'
import type { Ink, Strip } from './strip'
import type { Tag } from './tag'
import { lowerInk, tagInk } from './tag-ink'
import { colors, styles, type TextStyle } from './text-styles'

type Table = Extract<Block, { kind: 'table' }>
interface Column {
  readonly x: number
  readonly width: number
  readonly align: 'start' | 'end'
}

const betweenColumns = 12
/** A row of more lines than this may be cut at the end of a page. */
const longestWholeRow = 12
/** A table up to this height in pt moves to the next page as a whole; a longer one is cut between its rows. */
const wholeTable = 200

/**
 * A table over the full width. Its header comes back on every page; a row that is too long for a page goes on at the next.
 * A caption is for the screen and for reading aloud: on paper the heading above says the same.
 */
export function layOutTable(fonts: ReportFonts, table: Table, look = roomy): readonly Strip[] {
  const columns = placeColumns(fonts, table, look)
  const titles = table.columns.map(({ title }) => title)
  const { caption } = table
  const tag: Tag = { type: 'Table', ...(caption === '' ? {} : { summary: caption }) }
  const headerTags = tagRow(tag, columns.length, { type: 'TH', scope: 'Column' })
  const header = layOutRow(fonts, titles, columns, styles.tableHead, look, headerTags).map((strip) => ({
    ...strip,
    keepWithNext: true,
  }))
  const rows = table.rows.map((cells) =>
    layOutRow(
      fonts,
      fitCells(cells, columns.length),
      columns,
      look.cell,
      look,
      tagRow(tag, columns.length, { type: 'TD' }),
    ),
  )
  const height = rows.flat().reduce((sum, strip) => sum + strip.height, 0)
  const body = rows.flatMap((row, index) =>
    finishRow(row, {
      keepWithNext: height <= wholeTable ? index < rows.length - 1 : keepsRow(row, index, rows.length),
      header,
      aboveCell: look.space.aboveCell,
    }),
  )
  const [first, ...others] = header
  return [...(first === undefined ? [] : [{ ...first, spaceBefore: look.space.table }]), ...others, ...body]
}

/** The first row stays with the second and the last but one with the last, so that no row stands alone on a page. */
function keepsRow(row: readonly Strip[], index: number, count: number): boolean {
  return row.length <= longestWholeRow && keepsLines(index, count)
}

function finishRow(
  row: readonly Strip[],
  {
    keepWithNext,
    header,
    aboveCell,
  }: { readonly keepWithNext: boolean; readonly header: readonly Strip[]; readonly aboveCell: number },
): readonly Strip[] {
  const gap: Strip = { height: aboveCell, spaceBefore: 0, keepWithNext: true, ink: [] }
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
  look: Look,
  tags: readonly Tag[],
): readonly Strip[] {
  const laidOut = columns.map((column, index) => {
    const [lines, tag] = [layOutCell(fonts, cells[index] ?? '', style, column), tags[index]]
    return tag === undefined ? lines : lines.map((ink) => tagInk(ink, tag))
  })
  // Every cell has its place in the structure, in the order of the columns, also when it is empty.
  const places = tags.map((tag): Ink => ({ kind: 'element', tag }))
  const count = Math.max(1, ...laidOut.map((lines) => lines.length))
  return Array.from({ length: count }, (_, line): Strip => {
    const above = line === 0 ? look.space.aboveCell : 0
    const below = line === count - 1 ? look.space.belowCell : 0
    const height = above + style.leading + below
    const text = laidOut.flatMap((lines) => lines[line] ?? []).map((part) => lowerInk(part, above))
    const ink = line === 0 ? [...places, ...text] : text
    return {
      height,
      spaceBefore: 0,
      keepWithNext: count <= longestWholeRow ? line < count - 1 : keepsLines(line, count),
      ink: line === count - 1 ? [...ink, ruleAt(height, style, look)] : ink,
    }
  })
}

/** The lines of a cell. A line that was written with a bullet goes on below its own text, not below the bullet. */
function layOutCell(
  fonts: ReportFonts,
  text: string,
  style: TextStyle,
  column: Column,
): readonly (readonly Ink[])[] {
  if (!text.includes(bullet)) return layOutLines(fonts, text, style, column)
  const indent = measureText(fonts, bullet, style)
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith(bullet)) return layOutLines(fonts, line, style, column)
    const [mark = []] = layOutLines(fonts, bullet, style, column)
    const place = { ...column, x: column.x + indent, width: column.width - indent }
    return layOutLines(fonts, line.slice(bullet.length), style, place).map((ink, index) =>
      index === 0 ? [...mark, ...ink] : ink,
    )
  })
}

const bullet = '• '

function ruleAt(y: number, style: TextStyle, { contentWidth }: Look): Ink {
  const isHeader = style === styles.tableHead
  const height = isHeader ? 0.9 : 0.5
  return {
    kind: 'rectangle',
    x: 0,
    y: y - height,
    width: contentWidth,
    height,
    color: isHeader ? colors.accent : colors.line,
  }
}

/** The tags of the cells of one row. */
function tagRow(table: Tag, count: number, cell: Pick<Tag, 'type' | 'scope'>): readonly Tag[] {
  const row: Tag = { type: 'TR', within: table }
  return Array.from({ length: count }, () => ({ ...cell, within: row }))
}

function placeColumns(
  fonts: ReportFonts,
  { columns, rows }: Table,
  { contentWidth, cell: style }: Look,
): readonly Column[] {
  const room = contentWidth - betweenColumns * (columns.length - 1)
  const indent = measureText(fonts, bullet, style)
  const widths = sizeColumns(
    columns.map(({ title, width: share }, index) => {
      const texts = rows.map((cells) => fitCells(cells, columns.length)[index] ?? '')
      const marked = texts.some((text) => text.includes(bullet)) ? indent : 0
      const measure = (text: string) =>
        text === title
          ? measureText(fonts, text, styles.tableHead)
          : measureText(fonts, dropSoftHyphens(text), style) + marked
      return { share, texts: [title, ...texts], measure }
    }),
    room,
  )
  let x = 0
  return columns.map(({ align = 'start' }, index) => {
    const width = widths[index] ?? 0
    const column = { x, width, align }
    x += width + betweenColumns
    return column
  })
}
