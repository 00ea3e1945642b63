import { hash } from './hash'
import { knownWords } from './known-words'
import { readBytes } from './read-bytes'
import { soundOfName } from './sound-of-name'

/** Below this a word does not sound like a name at all, so it needs no place among the known ones. */
export const surelyNoName = -0.5
/** How many places a word has in the filter. */
const marks = 5

let filter: Uint8Array | undefined

/**
 * Whether a folded word is one of a dictionary, Dutch or English, or built as such words are. A filter stands for the dictionaries: of a hundred
 * words that they do not hold, one or two are taken for known.
 */
export function isKnownWord(folded: string): boolean {
  if (soundOfName(folded) < surelyNoName) return true
  filter ??= readBytes(knownWords)
  const size = filter.length * 8
  return listMarks(folded, size).every((mark) => ((filter?.[mark >> 3] ?? 0) & (1 << (mark & 7))) !== 0)
}

/** The places of a word in a filter of so many. */
export function listMarks(folded: string, size: number): readonly number[] {
  const [one, other] = [hash(folded), hash(folded, 0, folded.length, 77) | 1]
  return Array.from({ length: marks }, (_, at) => ((one + at * other) >>> 0) % size)
}
