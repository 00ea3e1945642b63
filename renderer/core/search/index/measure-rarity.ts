import { startOf } from './lists'
import type { Postings } from './postings'
import type { SectionRow } from './tables'

/** How rare each term is, by the pages that hold it: about 0 for a term on every page, 5 or 6 for a term on one page. */
export function measureRarity(
  pagePostings: Postings,
  sectionPostings: Postings,
  sections: readonly SectionRow[],
  pageCount: number,
): Float32Array {
  const pageOf = Uint32Array.from(sections, ({ page }) => page)
  /** The last term that each page was counted for, plus one. */
  const countedFor = new Uint32Array(pageCount)
  const rarity = new Float32Array(pagePostings.ends.length)
  for (let term = 0; term < rarity.length; term += 1) {
    let pages = 0
    for (let at = startOf(pagePostings.ends, term); at < (pagePostings.ends[term] ?? 0); at += 1) {
      countedFor[pagePostings.units[at] ?? 0] = term + 1
      pages += 1
    }
    for (let at = startOf(sectionPostings.ends, term); at < (sectionPostings.ends[term] ?? 0); at += 1) {
      const page = pageOf[sectionPostings.units[at] ?? 0] ?? 0
      if (countedFor[page] === term + 1) continue
      countedFor[page] = term + 1
      pages += 1
    }
    rarity[term] = Math.log(1 + (pageCount - pages + 0.5) / (pages + 0.5))
  }
  return rarity
}
