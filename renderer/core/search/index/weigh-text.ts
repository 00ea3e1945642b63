import { fieldWeights, textSaturation } from './field-weights'

/** What each term of a text is worth (BM25): repetition counts less and less, and more in a short text than in a long one. */
export function weighText(terms: readonly number[], meanLength: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const { repeat, length } = textSaturation
  const room = repeat * (1 - length + (length * terms.length) / Math.max(1, meanLength))
  return new Map(
    Array.from(counts, ([term, count]) => [
      term,
      (fieldWeights.text * count * (repeat + 1)) / (count + room),
    ]),
  )
}
