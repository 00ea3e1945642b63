import type { Tag } from './tag'
import type { TextStyle } from './text-styles'

/** One thing to draw. Lengths in pt; `y` counts down from the top of the strip it belongs to. */
export type Ink =
  | {
      readonly kind: 'text'
      readonly x: number
      /** The baseline. */
      readonly y: number
      readonly text: string
      readonly style: TextStyle
      /** What it means; without one it is decoration, which nobody has read aloud. */
      readonly tag?: Tag
      /** A word ends here and the next line goes on: without a space, who has it read aloud hears one long word. */
      readonly spaceBehind?: true
      /** It leads to this address of the web; its width in pt. */
      readonly link?: { readonly url: string; readonly width: number }
    }
  | {
      readonly kind: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly color: string
    }
  /** A picture, as the bytes of a PNG in base64. */
  | {
      readonly kind: 'image'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly png: string
      readonly tag: Tag
    }
  /** The sign at the end of a line that a word goes on at the next line. */
  | { readonly kind: 'word-goes-on'; readonly x: number; readonly y: number }
  /** Nothing on paper, but an entry in the table of contents of the PDF. */
  | { readonly kind: 'bookmark'; readonly level: 1 | 2 | 3; readonly text: string }
  /** Nothing on paper, but a place in the structure: a cell of a table that has no text. */
  | { readonly kind: 'element'; readonly tag: Tag }

/** A horizontal strip of paper that is never cut: a line of text, or one line of a table row. */
export interface Strip {
  /** Height in pt, without the white before it. */
  readonly height: number
  /** White before the strip in pt; left out at the top of a page. */
  readonly spaceBefore: number
  /** Whether the next strip must be on the same page, when a page can hold both. */
  readonly keepWithNext: boolean
  readonly ink: readonly Ink[]
  /** What to repeat above this strip when it is the first on a page: the header of its table. */
  readonly repeatAbove?: readonly Strip[]
  /** Starts a new page, unless it is already at the top of one; 'second': only when that is the second. */
  readonly startsPage?: 'any' | 'second'
}
