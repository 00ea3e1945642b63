import { limits } from './limits'
import type { Expected } from './session'

/**
 * How many take part: the number that somebody typed, else what the rows of the group add up to. Null while nobody said
 * it, and for more than a session can have.
 */
export function countParticipants({
  people,
  expected,
}: {
  readonly people: number | null
  readonly expected: readonly Expected[]
}): number | null {
  return people ?? addUpRows(expected)
}

/** What the rows add up to; null when none of them has a number. */
export function addUpRows(expected: readonly Expected[]): number | null {
  const counted = expected.flatMap(({ people }) => (people === null ? [] : [people]))
  const sum = counted.reduce((before, people) => before + people, 0)
  return counted.length === 0 || sum > limits.people ? null : sum
}
