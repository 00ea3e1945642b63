import { mapOutlineText } from '../map-outline-text'
import type { Outline } from '../outline'
import { tidyText } from './tidy-text'

/** What no document of text may hold: control characters, halves of a pair, and the two that are no character. */
const forbidden = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
const allowed: ReadonlySet<string> = new Set(['\n', '\t'])

/**
 * The outline for a document that has the letters of the reader's own computer: as tidy as on paper, and every letter as
 * it was typed. Control characters go, because one of them would make the whole document unreadable.
 */
export function cleanOutline(outline: Outline): Outline {
  return mapOutlineText(outline, (text) =>
    tidyText(text).replace(forbidden, (sign) => (allowed.has(sign) ? sign : '')),
  )
}
