import type { Slot } from '../query/expand-query'
import { startOf } from '../index/lists'
import type { SearchIndex } from '../index/search-index'
import { firstSentence, lastSentence } from '../index/sentences'
import type { SearchLanguage } from '../language/search-language'
import { cutAround, splitSentences } from '../language/sentences'
import type { MarkedText } from '../search-types'
import { markText, type WordTest } from './mark-text'

/** Graphemes in a snippet: two lines in the list of suggestions. */
export const snippetLength = 180

/** What a query asks for, per word key: how much the word is worth to it. */
export type AskedWords = ReadonlyMap<string, number>

/** Lists the word keys that the slots of a query ask for. */
export function listAskedWords(index: SearchIndex, slots: readonly Slot[]): AskedWords {
  const asked = new Map<string, number>()
  for (const slot of slots) {
    for (const { term, weight } of slot.expansions) {
      for (const key of index.vocabulary.nameOf(term).split(' ')) {
        asked.set(key, Math.max(asked.get(key) ?? 0, weight * slot.importance))
      }
    }
  }
  return asked
}

/** A test for `markText`: is this word one of the asked ones? */
export function testAsked(asked: AskedWords, { keyOf }: SearchLanguage): WordTest {
  return (word) => asked.has(keyOf(word))
}

/** The sentence of a section that says most about the query, cut to size and marked. The first sentence when none does. */
export function makeSnippet(index: SearchIndex, section: number, asked: AskedWords): MarkedText {
  const sentences = splitSentences(index.sections[section]?.text ?? '')
  const best = sentences[findTellingSentence(index, section, asked)] ?? ''
  const test = testAsked(asked, index.language)
  const whole = markText(best, test)
  if (best.length <= snippetLength) return whole
  return markText(cutAround(best, whole.marks[0]?.[0] ?? 0, snippetLength), test)
}

/** Which sentence of the text of a section holds most of what is asked, every word counted once. */
function findTellingSentence(index: SearchIndex, section: number, asked: AskedWords): number {
  const { sentences, vocabulary } = index
  const worths = new Map<number, number>()
  for (const [key, worth] of asked) {
    const term = vocabulary.find(key)
    if (term !== undefined) worths.set(term, worth)
  }
  const first = firstSentence(sentences, section) + 1
  let best = first
  let bestWorth = 0
  for (let sentence = first; sentence < lastSentence(sentences, section); sentence += 1) {
    const seen = new Set<number>()
    let worth = 0
    for (let at = startOf(sentences.ends, sentence); at < (sentences.wordEnds[sentence] ?? 0); at += 1) {
      const term = sentences.terms[at] ?? 0
      const asks = worths.get(term)
      if (asks === undefined || seen.has(term)) continue
      seen.add(term)
      worth += asks
    }
    if (worth > bestWorth) {
      best = sentence
      bestWorth = worth
    }
  }
  return best - first
}
