import type { PostingList } from './postings'
import type { IndexedSection } from './search-index'

/** How rare each term is, by the pages that hold it: about 0 for a term on every page, 5 or 6 for a term on one page. */
export function measureRarity(
  pagePostings: readonly PostingList[],
  sectionPostings: readonly PostingList[],
  sections: readonly IndexedSection[],
  pageCount: number,
): Float32Array {
  return Float32Array.from(pagePostings, (list, term) => {
    const pages = new Set<number>(list.units)
    for (const unit of sectionPostings[term]?.units ?? []) pages.add(sections[unit]?.page ?? 0)
    return Math.log(1 + (pageCount - pages.size + 0.5) / (pages.size + 0.5))
  })
}
