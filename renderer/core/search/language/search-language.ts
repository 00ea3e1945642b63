import type { Abbreviation, Intent, SearchWords } from '#schema/search-words.ts'
import { buildWordLinks, type WordLinks } from '../words/word-links'
import { createWordKeys } from './word-key'

/** The Dutch of our field, as search reads it. Texts and queries are read by the same one: an index carries its own. */
export interface SearchLanguage extends WordLinks {
  /** The key under which a folded word is indexed. */
  readonly keyOf: (word: string) => string
  /** Folded words that carry no meaning of their own in a question. They only count when the query holds nothing else. */
  readonly stopWords: ReadonlySet<string>
  /** Folded words for a person or a role: nearly every page is about one, so they weigh little beside other words. */
  readonly weakWords: ReadonlySet<string>
  /** What an emoji plainly shows, in a folded word. Never a street meaning: that is not ours to explain. */
  readonly emojiWords: ReadonlyMap<string, string>
  readonly abbreviations: readonly Abbreviation[]
  readonly intents: readonly Intent[]
}

/** Learns the language from the words of content/woorden. */
export function learnLanguage(words: SearchWords): SearchLanguage {
  const keyOf = createWordKeys(words)
  return {
    ...buildWordLinks(words, keyOf),
    keyOf,
    stopWords: new Set(words.stopWords),
    weakWords: new Set(words.weakWords),
    emojiWords: new Map(words.emoji.map(({ emoji, word }) => [emoji, word])),
    abbreviations: words.abbreviations,
    intents: words.intents,
  }
}
