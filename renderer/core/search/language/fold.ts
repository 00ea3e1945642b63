/** Letters that Unicode does not take apart but that readers type as plain letters. */
const letterPairs: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
}

const plain = /^[\n -~]*$/
const marks = /[\p{M}\p{Cf}]/gu
const controls = /\p{Cc}/gu
const pairs = /[ßæœøđðłıþ’‘ʼ]/gu

/**
 * The text as search compares it: lower case, no accents, ligatures and ß written out, invisible characters gone and
 * control characters turned into spaces. Its offsets are not those of the display text: see `foldWithOffsets`.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(controls, ' ')
    .replace(marks, '')
    .toLowerCase()
    .replace(pairs, (letter) => letterPairs[letter] ?? letter)
}

/** Folded text with, for every folded UTF-16 unit, the display range of the grapheme that it came from. */
export interface FoldedText {
  readonly text: string
  /** Display offset where the grapheme of unit i begins. */
  readonly starts: readonly number[]
  /** Display offset where the grapheme of unit i ends. */
  readonly ends: readonly number[]
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** Folds grapheme by grapheme, so that a highlight never cuts an accent, a ß or an emoji in two. */
export function foldWithOffsets(display: string): FoldedText {
  if (plain.test(display)) return foldPlain(display)
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const { segment, index } of graphemes.segment(display)) {
    const folded = foldText(segment)
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index)
      ends.push(index + segment.length)
    }
  }
  return { text, starts, ends }
}

/** Plain text folds letter by letter: no need to look for graphemes, and most of our sentences are plain. */
function foldPlain(display: string): FoldedText {
  const starts = Array.from({ length: display.length }, (_, unit) => unit)
  return { text: display.toLowerCase(), starts, ends: starts.map((unit) => unit + 1) }
}
