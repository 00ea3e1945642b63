import type { PersonRole } from '../name-people'

/** A reading of the words from `from` up to and including `to` as a name. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly first: string
  readonly last: string
  readonly role?: PersonRole
  readonly possessive?: boolean
  /** Where it ends when that is not the end of word `to`: behind the dot of an initial. */
  readonly end?: number
}
