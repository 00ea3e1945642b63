import type { Tally } from './session'

/** How often a signal was named, however it is known. */
export function countNamed(counts: Tally['counts']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
