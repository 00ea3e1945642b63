import type { Slot } from '../query/expand-query'
import { foldText } from '../language/fold'
import { markText, type WordTest } from './mark-text'
import type { SearchIndex } from '../index/search-index'
import type { SearchLanguage } from '../language/search-language'
import type { MarkedText } from '../search-types'
import { cutAround, splitSentences } from '../language/sentences'
import { tokenize } from '../language/tokenize'

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
export function makeSnippet(text: string, asked: AskedWords, language: SearchLanguage): MarkedText {
  const sentences = splitSentences(text)
  let best = sentences[0] ?? ''
  let bestWorth = 0
  for (const sentence of sentences) {
    const worth = weighSentence(sentence, asked, language)
    if (worth > bestWorth) {
      best = sentence
      bestWorth = worth
    }
  }
  const test = testAsked(asked, language)
  const whole = markText(best, test)
  if (best.length <= snippetLength) return whole
  return markText(cutAround(best, whole.marks[0]?.[0] ?? 0, snippetLength), test)
}

function weighSentence(sentence: string, asked: AskedWords, { keyOf }: SearchLanguage): number {
  let worth = 0
  const seen = new Set<string>()
  for (const { word } of tokenize(foldText(sentence))) {
    const key = keyOf(word)
    if (seen.has(key)) continue
    seen.add(key)
    worth += asked.get(key) ?? 0
  }
  return worth
}
