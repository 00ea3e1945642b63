import { listMarks, surelyNoName } from '../../../../renderer/core/guard/likeness/is-known-word'

/** Bits for each word: with five marks a word that is none of them is taken for one of them in two of a hundred times. */
const bitsPerWord = 8

/** The filter that stands for these words; those that do not sound like a name need no place in it. */
export function makeKnownWords(words: readonly string[], soundOf: (word: string) => number): Uint8Array {
  const held = words.filter((word) => soundOf(word) >= surelyNoName)
  const filter = new Uint8Array(Math.ceil((held.length * bitsPerWord) / 8))
  for (const word of held)
    for (const mark of listMarks(word, filter.length * 8))
      filter[mark >> 3] = (filter[mark >> 3] ?? 0) | (1 << (mark & 7))
  return filter
}
