/** Takes a folded word apart into known words, or gives null when it is no compound of them. */
export type CompoundSplitter = (word: string) => readonly string[] | null

const linkLetters = ['', 's', 'e', 'en', 'n']
const shortest = 2
const mostParts = 5

/**
 * Makes a splitter for compounds such as bankhelpdeskfraude. `isPart` says whether a word can stand inside one, `isEnd`
 * whether it can stand at the end (also as a plural). Of several ways the one with the fewest parts wins.
 */
export function createSplitter(
  isPart: (word: string) => boolean,
  isEnd: (word: string) => boolean,
): CompoundSplitter {
  const splitRest = (rest: string, room: number): readonly string[] | null => {
    if (room <= 0) return null
    let best = null as readonly string[] | null
    for (let cut = rest.length - shortest; cut >= shortest; cut -= 1) {
      const part = readPart(rest.slice(0, cut))
      if (part === null) continue
      const tail = rest.slice(cut)
      const others: readonly string[] | null = isEnd(tail)
        ? [tail]
        : splitRest(tail, Math.min(room - 1, (best?.length ?? mostParts) - 2))
      if (others !== null && (best === null || others.length + 1 < best.length)) best = [part, ...others]
    }
    return best
  }
  const readPart = (letters: string): string | null => {
    for (const link of linkLetters) {
      if (!letters.endsWith(link)) continue
      const part = letters.slice(0, letters.length - link.length)
      if (part.length >= shortest && isPart(part)) return part
    }
    return null
  }
  return (word) => (word.length < shortest * 2 + 1 ? null : splitRest(word, mostParts))
}
