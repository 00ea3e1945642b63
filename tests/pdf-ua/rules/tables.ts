import type { PdfDocument } from '../document/read-document'
import {
  layOutGrid,
  listHeaders,
  readTableAttribute,
  type Cell,
  type Grid,
  type Irregular,
} from '../document/table-grid'
import { asName, asText } from '../document/values'
import { rule } from '../rule'

const listGrids = ({ tree }: PdfDocument): readonly Grid[] =>
  tree.elements.filter(({ standard }) => standard === 'Table').map(layOutGrid)

const isNever = (why: Irregular) => (document: PdfDocument) =>
  listGrids(document).every((grid) => grid.ok || grid.why !== why)

/** Clauses 7.2 and 7.5: the cells of a table fill a rectangle, and it is clear which header is about which cell. */
export const tableRules = [
  rule('7.2-15', isNever('cells overlap')),
  rule('7.2-41', isNever('column too high')),
  rule('7.2-42', isNever('row too wide')),
  rule('7.2-43', isNever('row too narrow')),
  // A header that is named and not there is no header either; the profile has a second rule for that kind.
  rule('7.5-1', (document) => listGrids(document).every((grid) => judgeHeaders(grid) === 'fine')),
  rule('7.5-2', (document) => listGrids(document).every((grid) => judgeHeaders(grid) !== 'unknown header')),
]

/** Judges the first cell without a header; a table in which every header says its scope needs no more. */
function judgeHeaders(grid: Grid): 'fine' | 'no header' | 'unknown header' {
  if (!grid.ok) return 'fine'
  const headers = grid.cells.flat().filter(isHeader)
  if (headers.every(({ element }) => readScope(element.dict) !== undefined)) return 'fine'
  const ids = new Set(headers.flatMap(({ element }) => asText(element.dict.get('ID')) ?? []))
  for (const [row, line] of grid.cells.entries())
    for (const [column, cell] of line.entries()) {
      if (isHeader(cell) || cell.row !== row || cell.column !== column) continue
      const named = listHeaders(cell.element.dict)
      if (named.length > 0 && named.every((id) => ids.has(id))) continue
      if (findsHeader(grid.cells, cell)) continue
      return named.every((id) => ids.has(id)) ? 'no header' : 'unknown header'
    }
  return 'fine'
}

/** Whether a header stands above a cell that is about its column, or before it that is about its row. */
function findsHeader(cells: readonly (readonly Cell[])[], cell: Cell): boolean {
  const columns = Array.from({ length: cell.columns }, (_, step) => cell.column + step)
  const rows = Array.from({ length: cell.rows }, (_, step) => cell.row + step)
  const above = columns.map((column) =>
    Array.from({ length: cell.row }, (_, step) => ({ row: cell.row - 1 - step, column })),
  )
  const before = rows.map((row) =>
    Array.from({ length: cell.column }, (_, step) => ({ row, column: cell.column - 1 - step })),
  )
  return (
    above.some((places) => meetsHeader(cells, places, 'Column')) ||
    before.some((places) => meetsHeader(cells, places, 'Row'))
  )
}

/** Goes away from a cell, and stops where headers give way to cells again. */
function meetsHeader(
  cells: readonly (readonly Cell[])[],
  places: readonly { readonly row: number; readonly column: number }[],
  wanted: 'Column' | 'Row',
): boolean {
  let passed = false
  for (const { row, column } of places) {
    const cell = cells[row]?.[column]
    if (cell === undefined) return false
    if (isHeader(cell)) {
      // PDF 1.7 gives a header no scope by its place; only PDF 2.0 does.
      const scope = readScope(cell.element.dict)
      if (scope === wanted || scope === 'Both') return true
      passed = true
    } else if (passed) return false
  }
  return false
}

const isHeader = ({ element }: Cell) => element.standard === 'TH'

const readScope = (dict: Cell['element']['dict']) => {
  const scope = readTableAttribute(dict, 'Scope')
  return asName(scope) ?? asText(scope)
}
