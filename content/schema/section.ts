import type { Collection } from './collections'
import type { Language } from './page'

/** One piece of a page that search can find: the part under one heading. The first section of a page has an empty anchor. */
export interface SearchSection {
  /** "<page id>#<anchor>", unique. */
  readonly id: string
  /** Page id, "<collection>/<slug>". */
  readonly page: string
  readonly collection: Collection
  /** Heading id on the page; empty for the opening. */
  readonly anchor: string
  /** Title of the page. */
  readonly title: string
  /** Language of the title when it is not Dutch. */
  readonly language?: Language
  /** Text of the heading; empty for the opening. */
  readonly heading: string
  /** Plain text under the heading, sentences separated by a space. */
  readonly text: string
  /** Other words for the page: synonyms, abbreviations. Only on the opening section. */
  readonly words: readonly string[]
  /** Street words and unconfirmed words: they lead to the page and are never explained. Only on the opening section. */
  readonly streetWords: readonly string[]
  /** True when the page belongs to "Nu handelen". */
  readonly urgent: boolean
}
