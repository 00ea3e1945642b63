import type { SearchSection } from '#schema/section.ts'
import type { SearchAnswer, SearchOptions } from '#core/search/search-types.ts'

/** What the page asks of the worker. */
export type SearchRequest =
  | { readonly kind: 'search'; readonly id: number; readonly query: string; readonly options: SearchOptions }
  | { readonly kind: 'own'; readonly sections: readonly SearchSection[] }

/** What the worker tells the page. */
export interface SearchReply {
  readonly kind: 'answer'
  /** Id of the request that this answers. */
  readonly id: number
  readonly answer: SearchAnswer
}
