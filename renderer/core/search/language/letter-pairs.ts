/** Finds words that share pairs of letters with a typed one, by number, most pairs first. */
export interface LetterPairs {
  /** At most `most` words that share at least `enough` of the typed word's pairs and that `fits` lets through. */
  pick(
    typed: readonly string[],
    enough: number,
    most: number,
    fits: (word: number) => boolean,
  ): readonly number[]
}

/** The different pairs of neighbouring letters in a word. The begin counts as a letter, and so does the end unless it is open. */
export function pairsOf(word: string, open = false): readonly string[] {
  const framed = open ? `^${word}` : `^${word}$`
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= framed.length; at += 1) pairs.add(framed.slice(at, at + 2))
  return [...pairs]
}

/** Lists the pairs of all words. A word is known by its place in the list. */
export function listLetterPairs(words: readonly string[]): LetterPairs {
  const bearers = new Map<string, number[]>()
  words.forEach((word, number) => {
    for (const pair of pairsOf(word)) {
      const known = bearers.get(pair)
      if (known === undefined) bearers.set(pair, [number])
      else known.push(number)
    }
  })
  const shared = new Uint8Array(words.length)
  return {
    pick: (typed, enough, most, fits) => {
      shared.fill(0)
      const reached: number[] = []
      for (const pair of typed) {
        for (const number of bearers.get(pair) ?? []) {
          const count = (shared[number] ?? 0) + 1
          shared[number] = count
          if (count === enough) reached.push(number)
        }
      }
      return reached
        .filter(fits)
        .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
        .slice(0, most)
    },
  }
}
