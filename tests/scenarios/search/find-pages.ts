import { buildIndex } from '../../../renderer/core/search/build-index'
import { searchIndex } from '../../../renderer/core/search/search'
import type { SearchAnswer, SearchOptions } from '../../../renderer/core/search/search-types'
import { exampleSections } from './example-sections'

const index = buildIndex(exampleSections)

/** Asks the small library. */
export const ask = (query: string, options?: SearchOptions): SearchAnswer =>
  searchIndex(index, query, options)

/** The pages that the small library gives, best first. */
export const findPages = (query: string): readonly string[] => ask(query).hits.map(({ page }) => page)
