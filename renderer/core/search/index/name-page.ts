import type { SearchSection } from '#schema/section.ts'
import { foldText } from '../language/fold'
import type { IndexedPage } from './search-index'
import { squeeze } from '../language/squeeze'

/** The names by which someone can call a page: its title and the parts of it, and its other words. */
export function namePage(opening: SearchSection): Pick<IndexedPage, 'titles' | 'otherNames'> {
  const inTitle = [opening.title, ...opening.title.split(/[(),:/]/u)]
  return {
    titles: squeezeAll(inTitle),
    otherNames: squeezeAll([...opening.words, ...opening.streetWords]),
  }
}

function squeezeAll(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => squeeze(foldText(name))).filter((name) => name !== ''))]
}
