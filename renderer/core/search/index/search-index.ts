import type { SearchSection } from '#schema/section.ts'
import type { NearPageFinder } from './near-pages'
import type { NearWordFinder } from '../query/near-words'
import type { SearchLanguage } from '../language/search-language'
import type { PostingList } from './postings'
import type { Vocabulary } from './vocabulary'

/** A page in the index. */
export interface IndexedPage {
  /** The section that opens the page; it names the page. */
  readonly opening: SearchSection
  /** Numbers of its sections, in reading order. */
  readonly sections: readonly number[]
  /** Squeezed names by which the page can be called: its title or a part of it. */
  readonly titles: readonly string[]
  /** Squeezed other names: words and street words. */
  readonly otherNames: readonly string[]
  /** Terms of its title, in order. */
  readonly titleTerms: readonly number[]
}

/** A section in the index. */
export interface IndexedSection {
  readonly section: SearchSection
  readonly page: number
  /** Heading and sentences, each as its terms in order. */
  readonly sentences: readonly (readonly number[])[]
}

/** Everything that search needs to answer. Made once by `buildIndex`; searching does not change it. */
export interface SearchIndex {
  /** How its texts were read, and so how a query is. */
  readonly language: SearchLanguage
  readonly pages: readonly IndexedPage[]
  readonly sections: readonly IndexedSection[]
  readonly vocabulary: Vocabulary
  /** Titles, words and street words, by term, per page. */
  readonly pagePostings: readonly PostingList[]
  /** Headings and texts, by term, per section. */
  readonly sectionPostings: readonly PostingList[]
  /** How rare each term is: about 0 for a term on every page, higher for a rarer one. */
  readonly rarity: Float32Array
  /** How much of a name each term is: high in titles and words, then by use. To choose among many terms. */
  readonly prominence: Float32Array
  readonly nearWords: NearWordFinder
  readonly nearPages: NearPageFinder
}
