import type { Term } from '../describe/list-terms'

/** A term in a text: where it stands and how it is written there. */
export interface FoundTerm {
  readonly term: Term
  /** The word of the term that stands there, as the term has it. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Finds the terms in a text, in order of place. Where two begin at one place, the longest wins. */
export type TermFinder = (text: string) => FoundTerm[]

/** A word up to here gets no plural other than 's: "cap" is not "caps" or "capen". */
const shortWord = 3

/**
 * Makes a finder for whole words. A word with a capital is matched as it is written (DUO is not duo, Halt is not halt);
 * another one in any case. Both may have a simple plural.
 */
export function createTermFinder(terms: readonly Term[]): TermFinder {
  const entries = terms
    .flatMap((term) => term.words.map((word) => ({ term, word })))
    .sort((one, other) => other.word.length - one.word.length)
  if (entries.length === 0) return () => []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${entries.map(({ word }) => `(${writePattern(word)})`).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  )
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const groups: readonly (string | undefined)[] = match.slice(1)
      const entry = entries[groups.findIndex((group) => group !== undefined)]
      return entry ? [{ ...entry, start: match.index, end: match.index + match[0].length }] : []
    })
}

function writePattern(word: string): string {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/['’]/g, "['’]")
  const exact = /\p{Lu}/u.test(word)
  const written = exact
    ? escaped
    : escaped.replaceAll(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)
  const plural = exact || word.length <= shortWord ? "(?:['’]s)?" : "(?:['’]s|s|en|n)?"
  return written + plural
}
