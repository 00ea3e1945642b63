import type { Problem } from '../schema/explain-issues'
import type { Term } from './list-terms'
import type { ContentData } from './read-data'
import type { Page } from './read-pages'
import type { Register } from './read-register'

/** The whole content, read and checked once. */
export interface Content {
  readonly register: Register
  readonly pages: readonly Page[]
  readonly data: ContentData
  /** The words that are explained in running text. */
  readonly terms: readonly Term[]
  readonly problems: readonly Problem[]
}
