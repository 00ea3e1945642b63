import { foldText } from '../language/fold'
import { squeeze } from '../language/squeeze'
import { listBy } from './list-by'

/** By which squeezed names the pages can be called. */
export interface PageNames {
  /** Pages with this title, or with a title of which it is a part. */
  titled(squeezed: string): readonly number[]
  /** Pages of which this is another word. */
  otherwise(squeezed: string): readonly number[]
}

/** A page and a name as it is shown. */
export interface NameOfPage {
  readonly page: number
  readonly shown: string
}

/** Lists pages by their titles and by their words and street words. */
export function listPageNames(titles: readonly NameOfPage[], others: readonly NameOfPage[]): PageNames {
  const byTitle = listPages(
    titles.flatMap(({ page, shown }) =>
      [shown, ...shown.split(/[(),:/]/u)].map((part) => ({ page, shown: part })),
    ),
  )
  const byOther = listPages(others)
  return {
    titled: (squeezed) => byTitle.get(squeezed) ?? [],
    otherwise: (squeezed) => byOther.get(squeezed) ?? [],
  }
}

function listPages(names: readonly NameOfPage[]): ReadonlyMap<string, readonly number[]> {
  const squeezed = names.map(({ page, shown }) => ({ page, name: squeeze(foldText(shown)) }))
  const named = listBy(
    squeezed.filter(({ name }) => name !== ''),
    ({ name }) => name,
  )
  return new Map(Array.from(named, ([name, entries]) => [name, entries.map(({ page }) => page)]))
}
