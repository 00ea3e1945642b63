import type { Slot } from '../query/expand-query'
import type { SearchIndex } from '../index/search-index'

/** How much of a query one sentence covers (0..1), for sentences given as terms. */
export type SentenceFit = (terms: readonly number[]) => number

/** Prepares to weigh sentences for one query. Words that stand in one sentence say more than words spread over a page. */
export function weighSentences(slots: readonly Slot[]): SentenceFit {
  const bearers = new Map<number, { readonly slot: number; readonly weight: number }[]>()
  slots.forEach(({ expansions }, slot) => {
    for (const { term, weight } of expansions) {
      const known = bearers.get(term)
      if (known === undefined) bearers.set(term, [{ slot, weight }])
      else known.push({ slot, weight })
    }
  })
  const total = slots.reduce((sum, { importance }) => sum + importance, 0)
  const met = new Float32Array(slots.length)
  return (terms) => {
    met.fill(0)
    let any = false
    for (const term of terms) {
      for (const { slot, weight } of bearers.get(term) ?? []) {
        any = true
        if (weight > (met[slot] ?? 0)) met[slot] = weight
      }
    }
    if (!any || total === 0) return 0
    return (
      slots.reduce((sum, { importance }, slot) => sum + importance * Math.min(1, met[slot] ?? 0), 0) / total
    )
  }
}

/** The best fit that a page has: in its title, one of its names, a heading or a sentence; and the section that it stands in. */
export function findBestSentence(
  index: SearchIndex,
  page: number,
  fit: SentenceFit,
): { readonly fit: number; readonly section: number | null } {
  const entry = index.pages[page]
  if (entry === undefined) return { fit: 0, section: null }
  let best = { fit: fit(entry.titleTerms), section: null as number | null }
  for (const number of entry.sections) {
    for (const terms of index.sections[number]?.sentences ?? []) {
      const found = fit(terms)
      if (found > best.fit) best = { fit: found, section: number }
    }
  }
  return best
}
