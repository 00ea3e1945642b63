/** Made when a text is too long for the first time: making it takes a tenth of a second of every start. */
let signs: Intl.Segmenter | undefined

/** The start of a text, at most this long and never ending in a piece of a sign: an emoji of several parts stays whole or is left out. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  signs ??= new Intl.Segmenter('nl', { granularity: 'grapheme' })
  return text.slice(0, signs.segment(text).containing(most)?.index ?? most)
}
