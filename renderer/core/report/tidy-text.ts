import { lineEnds } from './line-ends'

const wideSpaces = /[\u1680\u2000-\u200A\u205F\u3000]/g

/**
 * Brings text into the one form that can be drawn: composed letters (NFC), "\n" as the only line end,
 * plain spaces for the typographic ones. What a reader sees stays the same.
 */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(lineEnds, '\n').replace(wideSpaces, ' ')
}
