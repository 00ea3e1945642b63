import { expandWord } from './expand-word'
import type { Expansion } from './expansion'
import { joinWords } from '../language/join-words'
import type { ReadQuery } from './read-query'
import type { SearchIndex } from '../index/search-index'

/** One thing that a page should be about: a word of the query with all terms that count as that word. */
export interface Slot {
  /** Folded word as typed. */
  readonly word: string
  readonly expansions: readonly Expansion[]
  /** How much it matters that a page has it. */
  readonly importance: number
  /** The word that it was read as, when the texts do not know the typed one. */
  readonly meant: string | null
}

const weakShare = 0.3
/** A word that is half of a closed-up one says less by itself. */
const halfShare = 0.7
const unknownImportance = 3

/**
 * Turns the words of a query into slots. A word that the texts do not know gives a slot without expansions. Stop words give
 * none, unless the query is one stop word that may be the beginning of another word.
 */
export function expandQuery(index: SearchIndex, query: ReadQuery, literal: boolean): readonly Slot[] {
  const { words } = query
  const joins = joinWords(index, words)
  return words.flatMap((word, at): readonly Slot[] => {
    if (word.stop && words.length > 1) return []
    const join = joins[at] ?? { expansions: [], half: false }
    const reading = expandWord(index, word, { literal, known: join.expansions.length > 0 })
    return reading.parts.map((part) => {
      const expansions = join.expansions.concat(join.half ? part.map(lighten) : part)
      const importance = weigh(index, expansions) * (word.weak ? weakShare : 1)
      return { word: word.word, expansions, importance, meant: reading.meant }
    })
  })
}

const lighten = (expansion: Expansion): Expansion => ({
  ...expansion,
  weight: expansion.weight * halfShare,
})

function weigh(index: SearchIndex, expansions: readonly Expansion[]): number {
  if (expansions.length === 0) return unknownImportance
  return Math.max(...expansions.map(({ term, weight }) => weight * (index.rarity[term] ?? 0)))
}
