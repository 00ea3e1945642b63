import { foldWord } from './fold-word'

/** A word of a text with what stands around it. */
export interface Token {
  /** The word without a possessive ending. */
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Starts with a capital. */
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly shouted: boolean
  /** First word of a text, line, sentence, list item, or after a colon. */
  readonly opens: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
  /** Part of an address, a path, a handle or a code: glued to a digit or a sign. */
  readonly glued: boolean
  /** "Kevins", "Mila's": length of the ending. */
  readonly ending: number
}

const word = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu
const opening =
  /(?:^|[.!?:;]["')\]]*\s+|\n\s*|(?:^|\n|\s)[-*•>+]\s+|(?:^|\n)\s*\d{1,2}[.)]\s+|["“„(]\s*|[/|]\s*)$/

/** Cuts an evened-out text into words. */
export function readTokens(text: string): readonly Token[] {
  let before = 0
  return Array.from(text.matchAll(word), (match): Token => {
    const [found] = match
    const start = match.index
    const possessive = /'s$/i.exec(found)?.[0].length ?? 0
    const own = found.slice(0, found.length - possessive)
    const gap = text.slice(before, start)
    before = start + found.length
    return {
      text: own,
      folded: foldWord(own),
      start,
      end: start + own.length,
      capital: /^\p{Lu}/u.test(own),
      shouted: own.length > 1 && own === own.toUpperCase(),
      opens: opening.test(text.slice(Math.max(0, start - 8), start)),
      gap,
      glued:
        /[\d@_#/\\]/.test(text.charAt(start - 1)) ||
        /[\d@_\\]/.test(text.charAt(before)) ||
        (/[\p{L}\d][.]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
          start > 1 &&
          /\p{Ll}/u.test(found.charAt(0))) ||
        /^[./]\p{Ll}/u.test(text.slice(before, before + 2)),
      ending: possessive,
    }
  })
}
