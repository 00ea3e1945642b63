import type { SearchSection } from '#schema/section.ts'
import type { SearchLanguage } from '../language/search-language'
import { gatherTables } from './gather-tables'
import { openTables } from './open-tables'
import type { SearchIndex } from './search-index'

/**
 * Makes the index of these sections, read by this language, as the worker does for the user's own notes. The shipped content
 * takes it some hundreds of milliseconds: that one comes packed (`packIndex`, `openIndex`).
 */
export function buildIndex(sections: readonly SearchSection[], language: SearchLanguage): SearchIndex {
  const { tables, shown } = gatherTables(sections, language)
  return openTables(tables, language, (text) => shown[text] ?? '')
}
