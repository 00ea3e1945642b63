import type { Problem } from '../schema/build/explain-issues'
import type { PenaltyFile } from '../schema/build/penalties'
import type { Truth } from '../schema/build/truths'
import type { SearchWords } from '../schema/search-words'
import type { Term } from './describe/list-terms'
import type { StandingAdvice } from './read/read-advices'
import type { ContentData } from './read/read-data'
import type { Page } from './read/read-pages'
import type { Register } from './read/read-register'

/** The whole content, read and checked once. */
export interface Content {
  readonly register: Register
  /** Every page as a reader gets it: what it includes stands in its text. */
  readonly pages: readonly Page[]
  /** The same pages as they stand in their files, for what is checked and counted where it is written. */
  readonly written: readonly Page[]
  readonly advices: readonly StandingAdvice[]
  /** Every penalty once; undefined when the file cannot be read. */
  readonly penalties: PenaltyFile | undefined
  /** What must stand somewhere, and what may never. */
  readonly truths: readonly Truth[]
  readonly data: ContentData
  /** The words that are explained in running text. */
  readonly terms: readonly Term[]
  /** What search knows about words beside those of the pages. */
  readonly searchWords: SearchWords
  /** How many phrases of the maker stand in what a reader sees. */
  readonly makersPhrases: number
  readonly problems: readonly Problem[]
}
