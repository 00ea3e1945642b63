/** Chance with a seed: the same on every machine. */
export function startChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** Puts a list in another order, in place. */
export function shuffle(list: unknown[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}
