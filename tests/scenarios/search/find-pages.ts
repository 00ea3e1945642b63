import { buildIndex } from '#core/search/index/build-index.ts'
import { searchIndex } from '#core/search/search.ts'
import type { SearchAnswer, SearchOptions } from '#core/search/search-types.ts'
import { exampleSections } from './example-sections'
import { shippedLanguage } from './shipped-language'

const index = buildIndex(exampleSections, shippedLanguage)

/** Asks the small library. */
export const ask = (query: string, options?: SearchOptions): SearchAnswer =>
  searchIndex(index, query, options)

/** The pages that the small library gives, best first. */
export const findPages = (query: string): readonly string[] => ask(query).hits.map(({ page }) => page)
