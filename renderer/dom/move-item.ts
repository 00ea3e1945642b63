/** A copy of `items` with the item at `from` at place `to`. Places outside the list mean its first or last place. */
export function moveItem<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const moved = items[from]
  const rest = items.filter((_item, at) => at !== from)
  return moved === undefined ? rest : rest.toSpliced(Math.max(0, to), 0, moved)
}

/**
 * The place in the list that a dragged row gets when it is let go at height `y`: below every other row whose middle is
 * above the pointer. `middles` are the middles of all rows, from top to bottom.
 */
export function findDropPlace(middles: readonly number[], from: number, y: number): number {
  return middles.filter((middle, at) => at !== from && middle < y).length
}
