/** A cell without a column joins the last one: nothing is dropped. */
export function fitCells(cells: readonly string[], count: number): readonly string[] {
  return cells.length <= count ? cells : [...cells.slice(0, count - 1), cells.slice(count - 1).join('\n')]
}
