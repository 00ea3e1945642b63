import { emojiWords } from '../words/emoji-words'
import { foldText } from '../language/fold'
import { stopWords, weakWords } from '../words/stop-words'
import { tokenize } from '../language/tokenize'
import { keyOf } from '../language/word-key'

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

/** Reads a query. Emoji become the words of what they show; control characters and signs are no words. */
export function readQuery(query: string): ReadQuery {
  const folded = foldText(query.slice(0, longestQuery))
  const tokens = tokenize(folded)
  const seen = new Set<string>()
  const words: QueryWord[] = []
  for (const token of tokens) {
    const shown = emojiWords.get(token.word)
    for (const word of shown?.slice(0, 1) ?? [token.word]) {
      if (seen.has(word) || words.length === mostQueryWords) continue
      seen.add(word)
      const open = shown === undefined && token.end === folded.length
      words.push({ word, key: keyOf(word), stop: stopWords.has(word), weak: weakWords.has(word), open })
    }
  }
  return { folded: folded.replace(/\s+/gu, ' ').trim(), words }
}
