import Fuse from 'fuse.js'
import type { Collection } from '#schema/collections.ts'
import type { SearchSection } from '#schema/section.ts'
import { foldText } from '../language/fold'
import type { NearPage } from '../search-types'

/** Gives the pages whose names come nearest to a folded query, of these collections or of all; none when no name comes near. */
export type NearPageFinder = (folded: string, only?: readonly Collection[]) => readonly NearPage[]

const mostPages = 5
/** Fuse compares at most this many letters in one go. */
const longestPattern = 32
const shortestPattern = 3

/** Prepares a finder over titles, words and street words, for when nothing is found. Sources are left out. */
export function createNearPageFinder(openings: readonly SearchSection[]): NearPageFinder {
  const named = openings
    .filter(({ collection }) => collection !== 'bron')
    .flatMap((opening) =>
      [opening.title, ...opening.words, ...opening.streetWords].map((name) => ({
        opening,
        name: foldText(name),
      })),
    )
  const fuse = new Fuse(named, {
    keys: ['name'],
    ignoreLocation: true,
    threshold: 0.45,
    isCaseSensitive: true,
  })
  return (folded, only) => {
    if (folded.length < shortestPattern) return []
    const all = fuse.search(folded.slice(0, longestPattern), only ? {} : { limit: mostPages * 4 })
    const found = only ? all.filter(({ item: { opening } }) => only.includes(opening.collection)) : all
    const pages = new Map(found.map(({ item: { opening } }) => [opening.page, opening]))
    return [...pages.values()]
      .slice(0, mostPages)
      .map(({ page, title, collection }) => ({ page, title, collection }))
  }
}
