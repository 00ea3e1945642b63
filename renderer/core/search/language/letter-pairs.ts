import { listEnds, listStarts, startOf } from '../index/lists'

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

/** Lists the pairs of all words, which hold only a to z. A word is known by its place in the list. */
export function listLetterPairs(words: readonly string[]): LetterPairs {
  const { ends, bearers } = listBearers(words)
  const shared = new Uint8Array(words.length)
  return {
    pick: (typed, enough, most, fits) => {
      shared.fill(0)
      const reached: number[] = []
      for (const pair of typed) {
        const code = codeAt(pair, 0) * letters + codeAt(pair, 1)
        for (let at = startOf(ends, code); at < (ends[code] ?? 0); at += 1) {
          const number = bearers[at] ?? 0
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

/** a to z are 1 to 26; the begin and the end of a word have numbers too. */
const letters = 28
const begin = 0
const end = 27

function codeAt(word: string, at: number): number {
  const unit = word.charCodeAt(at)
  if (unit >= 97) return unit - 96
  return unit === 94 ? begin : end
}

/** Of each pair the words that hold it, each word once. */
function listBearers(words: readonly string[]): {
  readonly ends: Uint32Array
  readonly bearers: Uint32Array
} {
  const counts = new Uint32Array(letters * letters)
  const notedFor = new Uint32Array(letters * letters)
  const pairs = new Uint16Array(words.reduce((sum, word) => sum + word.length + 1, 0))
  const pairEnds = new Uint32Array(words.length)
  let last = 0
  words.forEach((word, number) => {
    let before = begin
    for (let at = 0; at <= word.length; at += 1) {
      const here = at === word.length ? end : codeAt(word, at)
      const pair = before * letters + here
      before = here
      if (notedFor[pair] === number + 1) continue
      notedFor[pair] = number + 1
      pairs[last++] = pair
      counts[pair] = (counts[pair] ?? 0) + 1
    }
    pairEnds[number] = last
  })
  const ends = listEnds(counts)
  const bearers = new Uint32Array(last)
  const next = listStarts(ends)
  for (let number = 0, at = 0; number < words.length; number += 1) {
    for (; at < (pairEnds[number] ?? 0); at += 1) {
      const pair = pairs[at] ?? 0
      const place = next[pair] ?? 0
      bearers[place] = number
      next[pair] = place + 1
    }
  }
  return { ends, bearers }
}
