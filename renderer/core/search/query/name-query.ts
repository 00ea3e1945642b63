import type { Abbreviation } from '#schema/search-words.ts'
import type { ReadQuery } from './read-query'
import type { Readings } from '../search-types'
import { squeeze } from '../language/squeeze'

/** The squeezed names that a whole query may be. */
export interface QueryNames {
  readonly typed: string
  /** As it was meant, and written out when it is an abbreviation. */
  readonly others: readonly string[]
}

/** Names the query, to find the page that is called exactly so. */
export function nameQuery(
  read: ReadQuery,
  readings: Readings | null,
  abbreviations: readonly Abbreviation[],
): QueryNames {
  const folded = squeeze(read.folded)
  const found = abbreviations.find(({ short }) => short === folded)
  const writtenOut = found === undefined ? [] : [found.short, ...found.full]
  return {
    typed: folded,
    others: [...(readings === null ? [] : [squeeze(readings.meant)]), ...writtenOut.map(squeeze)],
  }
}
