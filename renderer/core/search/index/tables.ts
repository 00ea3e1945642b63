import type { Collection } from '#schema/collections.ts'
import type { Language } from '#schema/page.ts'
import type { Lists } from './lists'

/**
 * What an index is made of: plain data, the same whether it was gathered a moment ago or comes out of a packed index. All that
 * is slow to know (how words are read, which of them are compounds) stands in it; the rest follows in `openTables`.
 */
export interface IndexTables {
  readonly pages: readonly PageRow[]
  readonly sections: readonly SectionRow[]
  readonly texts: TextTables
  readonly vocabulary: VocabularyTables
}

/** A page, without its texts. */
export interface PageRow {
  readonly page: string
  readonly collection: Collection
  readonly urgent: boolean
  /** Language of the title when it is not Dutch. */
  readonly language?: Language
  /** Numbers of its sections, in reading order. */
  readonly sections: readonly number[]
}

/** A section, without its texts. */
export interface SectionRow {
  /** Number of its page. */
  readonly page: number
  readonly anchor: string
}

/** The places where a text can stand, by number: of each section its heading and text, and with it the names of its page. */
export const textPlaces = { heading: 0, text: 1, title: 2, words: 3, streetWords: 4 } as const

/** All texts, section by section, as the words in them. */
export interface TextTables {
  /** Place of each text, one of `textPlaces`. A heading opens the next section. */
  readonly places: Uint32Array
  /** Where the sentences of each text end. Anything but a text of a section is one sentence. */
  readonly sentenceEnds: Uint32Array
  /** Where the words of each sentence end. */
  readonly wordEnds: Uint32Array
  /** The words, each as the number of its written form. */
  readonly words: Uint32Array
  /** Of each sentence the terms beside its words: phrases, and forms closed up. */
  readonly extras: Lists
}

/** The vocabulary. Terms, forms and parts are known by their place in their list. */
export interface VocabularyTables {
  readonly terms: readonly string[]
  /** Written forms in alphabetical order. */
  readonly forms: readonly string[]
  /** Term of each written form. */
  readonly formTerms: Uint32Array
  /** Keys that are part of a compound; not all of them are terms. */
  readonly parts: readonly string[]
  /** Terms that each part stands in. */
  readonly wholes: Lists
  /** Terms that are compounds. */
  readonly compounds: Uint32Array
  /** Smallest parts of each of those compounds. */
  readonly compoundParts: Lists
  /** Roots that other terms than the root itself share, or that are no term. */
  readonly roots: readonly string[]
  /** Terms with each of those roots. */
  readonly families: Lists
}
