import Fuse from 'fuse.js'
import type { Collection } from '#schema/collections.ts'
import { foldText } from '../language/fold'
import type { NearPage } from '../search-types'
import { makeOnce } from './make-once'
import type { PageOpening } from './page-opening'

/** Gives the pages whose names come nearest to a folded query, of these collections or of all; none when no name comes near. */
export type NearPageFinder = (folded: string, only?: readonly Collection[]) => readonly NearPage[]

/** A page with its title, words and street words. */
export interface NamedPage {
  readonly opening: PageOpening
  readonly names: readonly string[]
}

const mostPages = 5
/** Fuse compares at most this many letters in one go. */
const longestPattern = 32
const shortestPattern = 3

/** Prepares a finder over the names of pages, for when nothing is found; its list is made then. Sources are left out. */
export function createNearPageFinder(listPages: () => readonly NamedPage[]): NearPageFinder {
  const prepare = makeOnce(() => {
    const named = listPages()
      .filter(({ opening }) => opening.collection !== 'bron')
      .flatMap(({ opening, names }) => names.map((name) => ({ opening, name: foldText(name) })))
    return new Fuse(named, {
      keys: ['name'],
      ignoreLocation: true,
      threshold: 0.45,
      isCaseSensitive: true,
    })
  })
  return (folded, only) => {
    if (folded.length < shortestPattern) return []
    const all = prepare().search(folded.slice(0, longestPattern), only ? {} : { limit: mostPages * 4 })
    const found = only ? all.filter(({ item: { opening } }) => only.includes(opening.collection)) : all
    const pages = new Map(found.map(({ item: { opening } }) => [opening.page, opening]))
    return [...pages.values()]
      .slice(0, mostPages)
      .map(({ page, title, collection }) => ({ page, title, collection }))
  }
}
