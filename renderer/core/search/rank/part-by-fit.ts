import type { Slot } from '../query/expand-query'
import type { RankedPage } from './rank-pages'

/** The first pages are an answer, or there is none: what a page is worth beside them says nothing of them. */
const firstPages = 3
/** An answer covers at least this much of a query; below it nobody asked for it. */
const leastCovered = 0.3
/** The same for a word that was read as another one: two or three letters off is another word. */
const leastWhenReadAsAnother = 0.59
/** Far below the best, and with less than half of what the best covers, a page only shares a word with the query. */
const share = { ofCovered: 0.5, ofScore: 0.2 } as const
/** Further down than anyone reads, one word in passing is not enough. */
const passing = { from: 10, ofScore: 0.1 } as const
/** A page that has only a part of the typed compound is about something else: "huis" for "huisarts". */
const leastOfPart = 0.35

/**
 * Parts what was found for these slots, best first, in pages that answer the query and pages that only resemble it: by a nonsense word
 * that looks like another one, or by one word of many.
 */
export function partByFit(
  ranked: readonly RankedPage[],
  slots: readonly Slot[],
): { readonly answers: readonly RankedPage[]; readonly resembling: readonly RankedPage[] } {
  const resembles = judgeFit(ranked, slots)
  return {
    answers: ranked.filter((page, at) => !resembles(page, at)),
    resembling: ranked.filter(resembles),
  }
}

function judgeFit(
  ranked: readonly RankedPage[],
  slots: readonly Slot[],
): (page: RankedPage, at: number) => boolean {
  const first = ranked.slice(0, firstPages)
  const best = Math.max(0, ...first.map(({ score }) => score))
  const mostCovered = Math.max(0, ...first.map(({ covered }) => covered))
  const readAsAnother = slots.some(({ meant }) => meant !== null)
  const nothing = mostCovered < leastCovered
  return ({ covered, score, near }, at) => {
    if (nothing) return true
    if (readAsAnother && near && covered < leastWhenReadAsAnother) return true
    if (at < firstPages) return false
    if (near && covered < leastOfPart) return true
    // a synonym says the same, however rare it makes the page
    if (!near && at >= passing.from && score < best * passing.ofScore) return true
    return slots.length > 1 && covered < mostCovered * share.ofCovered && score < best * share.ofScore
  }
}
