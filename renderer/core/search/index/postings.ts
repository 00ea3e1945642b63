/** Where a term stands, and what it is worth there. Both arrays have the same length; units rise. */
export interface PostingList {
  /** Page or section numbers. */
  readonly units: Int32Array
  /** Worth in each unit, before the weight of the term itself. */
  readonly worth: Float32Array
}

/** Gathers the worth of terms, unit by unit. */
export interface PostingGatherer {
  add(term: number, unit: number, worth: number): void
  finish(terms: number): readonly PostingList[]
}

const nothing: PostingList = { units: new Int32Array(0), worth: new Float32Array(0) }

/** Starts gathering. A term that is added twice for one unit keeps its best worth and a little of the others. */
export function gatherPostings(): PostingGatherer {
  const lists = new Map<number, Map<number, number>>()
  const repeatShare = 0.2
  return {
    add(term, unit, worth) {
      let list = lists.get(term)
      if (list === undefined) {
        list = new Map()
        lists.set(term, list)
      }
      const before = list.get(unit) ?? 0
      list.set(unit, Math.max(before, worth) + Math.min(before, worth) * repeatShare)
    },
    finish: (terms) => Array.from({ length: terms }, (_, term) => freeze(lists.get(term))),
  }
}

function freeze(list: ReadonlyMap<number, number> | undefined): PostingList {
  if (list === undefined) return nothing
  return { units: Int32Array.from(list.keys()), worth: Float32Array.from(list.values()) }
}
