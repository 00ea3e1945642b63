/** Numbers that look drawn and are the same for the same seed (mulberry32), so that a history that failed can be run again. */
export type Draw = {
  /** A whole number from 0 up to `below`. */
  readonly below: (below: number) => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** True once in so many. */
  readonly once: (inSoMany: number) => boolean
}

/** Begins at a seed. */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    once: (inSoMany) => below(inSoMany) === 0,
  }
}
