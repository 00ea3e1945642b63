import type { Span } from '../finding'
import type { PersonName } from '../name-people'

/** A name in a text, with its parts. */
export interface NameSpan extends Span {
  readonly kind: 'naam'
  readonly person: PersonName
  /** "Kevins" leaves "jongere A’s" behind: the ending belongs to the replacement. */
  readonly possessive: boolean
}
