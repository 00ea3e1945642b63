const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** The start of a text, at most this long and never ending in a piece of a sign: an emoji of several parts stays whole or is left out. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  return text.slice(0, signs.segment(text).containing(most)?.index ?? most)
}
