import { foldText } from '../language/fold'
import type { SearchLanguage } from '../language/search-language'
import { tokenize } from '../language/tokenize'

/** A word of the query. */
export interface QueryWord {
  /** Folded as typed. */
  readonly word: string
  readonly key: string
  readonly stop: boolean
  readonly weak: boolean
  /** True for the word that is still being typed: the last one, with nothing after it. */
  readonly open: boolean
}

/** The query as words, in order, with doubles left out. */
export interface ReadQuery {
  /** The whole query, folded, with single spaces. */
  readonly folded: string
  readonly words: readonly QueryWord[]
}

/** Characters of a query that are read: a pasted page is searched by how it begins. */
export const longestQuery = 1_000
/** Words of a query that are read. */
export const mostQueryWords = 24

/** Reads a query. Emoji become the word for what they show; control characters and signs are no words. */
export function readQuery(query: string, language: SearchLanguage): ReadQuery {
  const folded = foldText(query.slice(0, longestQuery))
  const tokens = tokenize(folded)
  const { stopWords, weakWords } = language
  const seen = new Set<string>()
  const words: QueryWord[] = []
  for (const token of tokens) {
    const shown = language.emojiWords.get(token.word)
    const word = shown ?? token.word
    if (seen.has(word) || words.length === mostQueryWords) continue
    seen.add(word)
    const open = shown === undefined && token.end === folded.length
    const key = language.keyOf(word)
    words.push({ word, key, stop: stopWords.has(word), weak: weakWords.has(word), open })
  }
  return { folded: folded.replace(/\s+/gu, ' ').trim(), words }
}
