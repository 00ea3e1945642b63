import type { Strip } from './strip'

/** A strip with its place: the distance in pt from the top of the content area of its page. */
export interface PlacedStrip {
  readonly strip: Strip
  readonly top: number
  /** It stood on a page before: the header of a table that goes on. */
  readonly isRepeated?: true
}

/**
 * Divides strips over pages of `height` pt. Strips that keep together move to the next page as one; a group that is
 * higher than a page is cut where the page ends. Every strip is placed exactly once, repeated headers come on top of that.
 */
export function paginate(strips: readonly Strip[], height: number): readonly (readonly PlacedStrip[])[] {
  const pages: PlacedStrip[][] = []
  let current: PlacedStrip[] = []
  let bottom = 0

  const endPage = () => {
    pages.push(current)
    current = []
    bottom = 0
  }
  const place = (strip: Strip) => {
    if (current.length === 0) {
      for (const repeated of strip.repeatAbove ?? []) {
        current.push({ strip: repeated, top: bottom, isRepeated: true })
        bottom += repeated.height
      }
    }
    const top = bottom + (current.length === 0 ? 0 : strip.spaceBefore)
    current.push({ strip, top })
    bottom = top + strip.height
  }
  const needed = (group: readonly Strip[]) =>
    group.reduce((sum, { spaceBefore, height: own }) => sum + spaceBefore + own, 0) -
    (current.length === 0 ? (group[0]?.spaceBefore ?? 0) : 0)

  for (const group of groupStrips(strips)) {
    const starts = group[0]?.startsPage
    if (starts && current.length > 0 && (starts === 'any' || pages.length === 0)) endPage()
    if (current.length > 0 && bottom + needed(group) > height && fitsOnePage(group, height)) endPage()
    for (const strip of group) {
      if (current.length > 0 && bottom + strip.spaceBefore + strip.height > height) endPage()
      place(strip)
    }
  }
  endPage()
  return pages
}

function groupStrips(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = []
  let open: Strip[] | undefined
  for (const strip of strips) {
    if (open === undefined || strip.startsPage) {
      open = []
      groups.push(open)
    }
    open.push(strip)
    if (!strip.keepWithNext) open = undefined
  }
  return groups
}

/** A group higher than a page has to be cut anyway; moving it would only leave a hole on the page before. */
function fitsOnePage(group: readonly Strip[], height: number): boolean {
  const repeated = (group[0]?.repeatAbove ?? []).reduce((sum, { height: own }) => sum + own, 0)
  return group.reduce((sum, { spaceBefore, height: own }) => sum + spaceBefore + own, repeated) <= height
}
