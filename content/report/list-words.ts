/** A word in a text, and where it begins. */
export interface Word {
  readonly text: string
  readonly start: number
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu
const address = /^(?:[\p{L}\p{N}-]+\.)+(?:nl|com|eu|org)$/u
/** Figures, and numbers of articles of law: "25", "2.500", "138ab", "420quater". */
const number = /^\d[\d.]*(?:[a-z]{1,2}|bis|ter|quater)?$/

/** The words of a text that have a spelling: no numbers, and no addresses of websites. */
export function listSpelledWords(text: string): Word[] {
  return [...text.matchAll(word)]
    .map((match) => ({ text: match[0].replaceAll('’', "'"), start: match.index }))
    .filter((found) => !address.test(found.text) && !number.test(found.text))
}
