import { foldText } from '../language/fold'
import { squeeze } from '../language/squeeze'

/** By which squeezed names the pages can be called. */
export interface PageNames {
  /** Pages with this title, or with a title of which it is a part. */
  titled(squeezed: string): readonly number[]
  /** Pages of which this is another word. */
  otherwise(squeezed: string): readonly number[]
}

/** A page and a name of it, folded. */
export interface NameOfPage {
  readonly page: number
  readonly folded: string
}

/** Lists pages by their titles, as they are shown, and by their words and street words, folded. */
export function listPageNames(titles: readonly string[], others: readonly NameOfPage[]): PageNames {
  const byTitle = listPages(
    titles.flatMap((title, page) =>
      [title, ...title.split(/[(),:/]/u)].map((part) => ({ page, folded: foldText(part) })),
    ),
  )
  const byOther = listPages(others)
  return {
    titled: (squeezed) => byTitle.get(squeezed) ?? [],
    otherwise: (squeezed) => byOther.get(squeezed) ?? [],
  }
}

function listPages(names: readonly NameOfPage[]): ReadonlyMap<string, readonly number[]> {
  const pages = new Map<string, number[]>()
  for (const { page, folded } of names) {
    const name = squeeze(folded)
    if (name === '') continue
    const known = pages.get(name)
    if (known === undefined) pages.set(name, [page])
    else known.push(page)
  }
  return pages
}
