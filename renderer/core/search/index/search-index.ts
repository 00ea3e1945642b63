import type { NearPageFinder } from './near-pages'
import type { NearWordFinder } from '../query/near-words'
import type { SearchLanguage } from '../language/search-language'
import type { PageNames } from './page-names'
import type { PageOpening } from './page-opening'
import type { Postings } from './postings'
import type { Sentences } from './sentences'
import type { Vocabulary } from './vocabulary'

/** A page in the index. */
export interface IndexedPage {
  readonly opening: PageOpening
  /** Numbers of its sections, in reading order. */
  readonly sections: readonly number[]
  /** Its words and street words, as they are written. */
  readonly otherNames: readonly string[]
  /** Terms of its title, in order. */
  readonly titleTerms: Uint32Array
}

/** A section in the index. */
export interface IndexedSection {
  /** Number of its page. */
  readonly page: number
  readonly anchor: string
  readonly heading: string
  readonly text: string
}

/** Everything that search needs to answer. Made by `buildIndex` or out of a packed one; searching does not change it. */
export interface SearchIndex {
  /** How its texts were read, and so how a query is. */
  readonly language: SearchLanguage
  readonly pages: readonly IndexedPage[]
  readonly sections: readonly IndexedSection[]
  readonly vocabulary: Vocabulary
  /** Of each section its heading and its sentences, in terms. */
  readonly sentences: Sentences
  /** Titles, words and street words, by term, per page. */
  readonly pagePostings: Postings
  /** Headings and texts, by term, per section. */
  readonly sectionPostings: Postings
  /** How rare each term is: about 0 for a term on every page, higher for a rarer one. */
  readonly rarity: Float32Array
  /** How much of a name each term is: high in titles and words, then by use. To choose among many terms. */
  readonly prominence: Float32Array
  readonly names: PageNames
  readonly nearWords: NearWordFinder
  readonly nearPages: NearPageFinder
}
