/** Lists of numbers, one after another in one array: list n runs from where list n - 1 ends to its own end. */
export interface Lists {
  readonly ends: Uint32Array
  readonly values: Uint32Array
}

/** Puts lists one after another. */
export function joinLists(lists: readonly (readonly number[])[]): Lists {
  return { ends: listEnds(lists.map(({ length }) => length)), values: Uint32Array.from(lists.flat()) }
}

/** Where each list ends, from how long each is. */
export function listEnds(lengths: ArrayLike<number>): Uint32Array {
  const ends = new Uint32Array(lengths.length)
  let end = 0
  for (let at = 0; at < lengths.length; at += 1) ends[at] = end += lengths[at] ?? 0
  return ends
}

/** The numbers of one list; none beyond the last one. */
export function listAt({ ends, values }: Lists, at: number): Uint32Array {
  return values.subarray(startOf(ends, at), ends[at] ?? 0)
}

/** Where a list begins. */
export function startOf(ends: Uint32Array, at: number): number {
  return at === 0 ? 0 : (ends[at - 1] ?? 0)
}

/** How long each list is, from where each ends. */
export function lengthsOf(ends: Uint32Array): Uint32Array {
  return ends.map((end, at) => end - startOf(ends, at))
}

/** Where each list begins, to be counted up while lists are filled. */
export function listStarts(ends: Uint32Array): Uint32Array {
  return ends.map((_, at) => startOf(ends, at))
}
