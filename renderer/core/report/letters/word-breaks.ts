import { findSeams } from './compound-seams'

/** Where a word that is too wide may be broken: behind its own hyphen, or with a new one between words of a compound. */
export type BreakKind = 'hyphen' | 'seam'

export interface WordBreak {
  readonly at: number
  readonly kind: BreakKind
}

/** A place where a writer or a program allows a hyphen; not shown as long as the word is not broken there. */
export const softHyphen = '\u00AD'
const softHyphens = /\u00AD/g
/** Spaces that keep words together as long as there is room. */
export const hardSpace = /[\u00A0\u2007\u202F]/

/** The text as it is shown when it is not broken. */
export function dropSoftHyphens(text: string): string {
  return text.replace(softHyphens, '')
}

/** The words of a text as lines are made of them: between white of any kind, and behind a dash or slash between letters. */
export function listWords(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .flatMap(splitAtSlashes)
    .filter((word) => word !== '')
}

/** The parts of a word behind each of which a line may end, also when the word would fit: at a dash or slash between letters. */
export function splitAtSlashes(word: string): readonly string[] {
  return isAddress.test(word) ? [word] : word.split(afterSlash)
}

const afterSlash = /(?<=\p{L}[–—/])(?=\p{L})/u

/** The places where a word may be broken, in order. An address or file name has none: a hyphen would change it. */
export function listBreaks(word: string): readonly WordBreak[] {
  if (isAddress.test(word)) return []
  const breaks: WordBreak[] = []
  for (const { 0: letters, index } of word.matchAll(runs)) {
    if (index > 1 && /[-\u2010]/.test(word[index - 1] ?? '')) breaks.push({ at: index, kind: 'hyphen' })
    if (letters.includes(softHyphen))
      for (const { index: at } of letters.matchAll(softHyphens))
        breaks.push({ at: index + at + 1, kind: 'seam' })
    else for (const at of findSeams(letters)) breaks.push({ at: index + at, kind: 'seam' })
  }
  return breaks.filter(({ at }) => at >= shortest && word.length - at >= shortest)
}

/** One letter on its own says nothing, before a break or behind it. */
const shortest = 2
const isAddress = /[_@\\=&?#]|:\/\/|\.\p{L}/u
const runs = /[\p{L}\p{M}\u00AD]+/gu
