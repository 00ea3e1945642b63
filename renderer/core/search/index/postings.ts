import { listEnds, listStarts } from './lists'

/** Where each term stands, and what it is worth there. The units of a term rise. */
export interface Postings {
  /** Where the units of each term end. */
  readonly ends: Uint32Array
  /** Page or section numbers. */
  readonly units: Uint32Array
  /** Worth in each of those units, before the weight of the term itself. */
  readonly worth: Float32Array
}

/** Gathers the worth of terms, one unit after another. */
export interface PostingGatherer {
  /** Adds a term to the unit of now. One that is added twice keeps its best worth and a little of the others. */
  add(term: number, worth: number): void
  /** Closes the unit of now; the next one begins. */
  closeUnit(): void
  finish(): Postings
}

const repeatShare = 0.2

/** Starts gathering at unit 0, for so many units and terms, and room for so many terms in all units together. */
export function gatherPostings(units: number, terms: number, room: number): PostingGatherer {
  const worthNow = new Float64Array(terms)
  const counts = new Uint32Array(terms)
  const gathered = { terms: new Uint32Array(room), worth: new Float32Array(room) }
  const unitEnds = new Uint32Array(units)
  let unit = 0
  let begin = 0
  let end = 0
  return {
    add(term, worth) {
      const before = worthNow[term] ?? 0
      if (before === 0) gathered.terms[end++] = term
      worthNow[term] = Math.max(before, worth) + Math.min(before, worth) * repeatShare
    },
    closeUnit() {
      for (; begin < end; begin += 1) {
        const term = gathered.terms[begin] ?? 0
        gathered.worth[begin] = worthNow[term] ?? 0
        worthNow[term] = 0
        counts[term] = (counts[term] ?? 0) + 1
      }
      unitEnds[unit++] = end
    },
    finish() {
      const ends = listEnds(counts)
      return { ends, ...sortByTerm(ends, unitEnds, gathered) }
    },
  }
}

function sortByTerm(
  ends: Uint32Array,
  unitEnds: Uint32Array,
  gathered: { readonly terms: Uint32Array; readonly worth: Float32Array },
): Pick<Postings, 'units' | 'worth'> {
  const count = ends.at(-1) ?? 0
  const units = new Uint32Array(count)
  const worth = new Float32Array(count)
  const next = listStarts(ends)
  let at = 0
  for (let unit = 0; unit < unitEnds.length; unit += 1) {
    for (const end = unitEnds[unit] ?? 0; at < end; at += 1) {
      const term = gathered.terms[at] ?? 0
      const place = next[term] ?? 0
      units[place] = unit
      worth[place] = gathered.worth[at] ?? 0
      next[term] = place + 1
    }
  }
  return { units, worth }
}
