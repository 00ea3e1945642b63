import { foldText } from '../language/fold'
import { phrasesAt } from '../words/phrases'
import { tokenize } from '../language/tokenize'
import type { SearchLanguage } from '../language/search-language'

/** What a text says, as terms: a term is a word key, a closed-up key, or a phrase. */
export interface ReadText {
  /** The folded words, in order. */
  readonly words: readonly string[]
  /** Terms beside those of the words: closed-up forms and phrases. */
  readonly extras: readonly string[]
  /** The words and the closed-up forms as they stand there, for prefixes and near words. */
  readonly surfaces: readonly Surface[]
}

/** A written form and the term that it belongs to. */
export interface Surface {
  readonly word: string
  readonly term: string
}

/** Reads a display text into terms. */
export function readDocument(display: string, { keyOf, phrases }: SearchLanguage): ReadText {
  const words: string[] = []
  const keys: string[] = []
  const extras: string[] = []
  const surfaces: Surface[] = []
  for (const token of tokenize(foldText(display))) {
    const term = keyOf(token.word)
    words.push(token.word)
    keys.push(term)
    surfaces.push({ word: token.word, term })
    if (token.joined !== undefined) {
      const joinedTerm = keyOf(token.joined)
      extras.push(joinedTerm)
      surfaces.push({ word: token.joined, term: joinedTerm })
    }
  }
  keys.forEach((_, at) => {
    for (const phrase of phrasesAt(phrases, keys, at)) extras.push(phrase.term)
  })
  return { words, extras, surfaces }
}
