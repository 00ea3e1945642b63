import type { Collection } from './collections'

/**
 * What search knows about words beside the pages themselves, as content/woorden says it. Every word stands in small letters
 * and without accents, as search compares it.
 */
export interface SearchWords {
  /** Groups of words that users say for the same thing. */
  readonly synonyms: readonly (readonly string[])[]
  readonly abbreviations: readonly Abbreviation[]
  /** What an emoji plainly shows. */
  readonly emoji: readonly { readonly emoji: string; readonly word: string }[]
  /** Words that only count when a question holds nothing else. */
  readonly stopWords: readonly string[]
  /** Words that weigh little beside other words. */
  readonly weakWords: readonly string[]
  /** Spellings that people use, and the one that search keeps. */
  readonly spellings: readonly { readonly kept: string; readonly others: readonly string[] }[]
  readonly forms: WordForms
  readonly intents: readonly Intent[]
}

/** An abbreviation and the phrases that it stands for. */
export interface Abbreviation {
  readonly short: string
  readonly full: readonly string[]
}

/** What the rules for stems cannot know. */
export interface WordForms {
  /** Forms, and the word whose stem they share. */
  readonly irregular: readonly { readonly word: string; readonly forms: readonly string[] }[]
  /** Words that keep their ending, because the word without it means something else. */
  readonly fixed: readonly string[]
  /** Words that begin like a participle but are none. */
  readonly noParticiple: readonly string[]
}

/** Words that say what kind of page someone is after, and what that makes its pages worth. */
export interface Intent {
  readonly words: readonly string[]
  readonly collection: Collection
  readonly weight: number
}
