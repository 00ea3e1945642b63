import type { Slot } from '../query/expand-query'
import { startOf } from '../index/lists'
import type { SearchIndex } from '../index/search-index'
import { firstSentence, lastSentence } from '../index/sentences'

/** How much of a query (0..1) the terms of one sentence cover, from one place in a list to another. */
export type SentenceFit = (terms: Uint32Array, from: number, to: number) => number

/** Prepares to weigh sentences for one query. Words that stand in one sentence say more than words spread over a page. */
export function weighSentences(slots: readonly Slot[], terms: number): SentenceFit {
  const bearers = new Map<number, { readonly slot: number; readonly weight: number }[]>()
  /** Most terms of a sentence are asked for by no slot: this says so without a look in the map. */
  const isAsked = new Uint8Array(terms)
  slots.forEach(({ expansions }, slot) => {
    for (const { term, weight } of expansions) {
      isAsked[term] = 1
      const known = bearers.get(term)
      if (known === undefined) bearers.set(term, [{ slot, weight }])
      else known.push({ slot, weight })
    }
  })
  const total = slots.reduce((sum, { importance }) => sum + importance, 0)
  const met = new Float32Array(slots.length)
  return (list, from, to) => {
    let any = false
    for (let at = from; at < to; at += 1) {
      const term = list[at] ?? 0
      if (isAsked[term] !== 1) continue
      if (!any) met.fill(0)
      any = true
      for (const { slot, weight } of bearers.get(term) ?? []) {
        if (weight > (met[slot] ?? 0)) met[slot] = weight
      }
    }
    if (!any || total === 0) return 0
    return (
      slots.reduce((sum, { importance }, slot) => sum + importance * Math.min(1, met[slot] ?? 0), 0) / total
    )
  }
}

/** The best fit that a page has: in its title, a heading or a sentence; and the section that it stands in. */
export function findBestSentence(
  { pages, sentences }: SearchIndex,
  page: number,
  fit: SentenceFit,
): { readonly fit: number; readonly section: number | null } {
  const entry = pages[page]
  if (entry === undefined) return { fit: 0, section: null }
  const { titleTerms } = entry
  let best = fit(titleTerms, 0, titleTerms.length)
  let found: number | null = null
  for (const section of entry.sections) {
    const last = lastSentence(sentences, section)
    for (let sentence = firstSentence(sentences, section); sentence < last; sentence += 1) {
      const here = fit(sentences.terms, startOf(sentences.ends, sentence), sentences.ends[sentence] ?? 0)
      if (here <= best) continue
      best = here
      found = section
    }
  }
  return { fit: best, section: found }
}
