import { listMeaningful, type Element } from './structure-tree'
import { asDict, asList, asName, asNumber, asText, listDicts, type Dict } from './values'

/** Why the cells of a table do not fill a rectangle. */
export type Irregular = 'cells overlap' | 'row too wide' | 'row too narrow' | 'column too high'

/** A cell with its place: that of its first column and row. */
export interface Cell {
  readonly element: Element
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

/** The cells of a table by row and column, or what is wrong with them. */
export type Grid =
  | { readonly ok: true; readonly cells: readonly (readonly Cell[])[] }
  | { readonly ok: false; readonly why: Irregular }

/** Lays out the cells of a table, spans taken into account. The first row says how many columns there are. */
export function layOutGrid(table: Element): Grid {
  const rows = listRows(table).map((row) => listMeaningful(row).filter(isCell))
  const height = measureFirstColumn(rows)
  const width = (rows[0] ?? []).reduce((sum, cell) => sum + readSpan(cell, 'ColSpan'), 0)
  const cells: (Cell | undefined)[][] = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => undefined),
  )
  for (const [row, elements] of rows.entries()) {
    let column = 0
    for (const element of elements) {
      const [spannedRows, columns] = [readSpan(element, 'RowSpan'), readSpan(element, 'ColSpan')]
      while (column < width && cells[row]?.[column] !== undefined) column += 1
      if (column + columns > width) return { ok: false, why: 'row too wide' }
      if (row + spannedRows > height) return { ok: false, why: 'column too high' }
      const cell: Cell = { element, row, column, rows: spannedRows, columns }
      for (const line of cells.slice(row, row + spannedRows))
        for (let place = column; place < column + columns; place += 1) {
          if (line[place] !== undefined) return { ok: false, why: 'cells overlap' }
          line[place] = cell
        }
      column += columns
    }
  }
  if (cells.some((line) => line.includes(undefined))) return { ok: false, why: 'row too narrow' }
  return { ok: true, cells: cells.map((line) => line.flatMap((cell) => cell ?? [])) }
}

/** How many rows the first column takes; where a cell of it goes on, the first cell of a row is in another column. */
function measureFirstColumn(rows: readonly (readonly Element[])[]): number {
  let end = 0
  for (const [row, [first]] of rows.entries())
    if (first !== undefined && row >= end) end = row + readSpan(first, 'RowSpan')
  return Math.max(end, rows.length)
}

/** The headers that a cell names, and its scope: attributes that belong to tables. */
export function readTableAttribute(dict: Dict, key: 'Headers' | 'Scope') {
  for (const attributes of listTableAttributes(dict)) {
    const value = attributes.get(key)
    if (value !== undefined) return value
  }
  return undefined
}

/** The names of the header cells that a cell says it belongs to. */
export const listHeaders = (dict: Dict): readonly string[] =>
  (asList(readTableAttribute(dict, 'Headers')) ?? []).flatMap((id) => asText(id) ?? [])

function listRows(table: Element): readonly Element[] {
  return listMeaningful(table).flatMap((kid) => {
    if (kid.standard === 'TR') return [kid]
    if (!['THead', 'TBody', 'TFoot'].includes(kid.standard ?? '')) return []
    return listMeaningful(kid).filter(({ standard }) => standard === 'TR')
  })
}

const isCell = ({ standard }: Element) => standard === 'TH' || standard === 'TD'

function readSpan({ dict }: Element, key: 'RowSpan' | 'ColSpan'): number {
  for (const attributes of listTableAttributes(dict)) {
    const span = asNumber(attributes.get(key))
    if (span !== undefined) return Math.max(1, Math.min(Math.trunc(span), 10_000))
  }
  return 1
}

function listTableAttributes(dict: Dict): readonly Dict[] {
  return listDicts(dict.get('A')).filter((one) => asName(asDict(one)?.get('O')) === 'Table')
}
