import type { Session, Tally } from '#contract/session.ts'
import { mergeChange } from '../editing/merge-change'

/** Fields below which numbers were counted by somebody: of signals, and of opinions before and after. */
export const countedFields: ReadonlySet<string> = new Set(['counts', 'before', 'after'])

/**
 * Applies a change of a session to that session as it is now, as `mergeChange` does; counts add up, also when both sides
 * began to count the same signal. Undefined when the same thing was changed in both.
 */
export function mergeSession(before: Session, after: Session, onto: Session): Session | undefined {
  const merged = mergeChange(before, after, onto, countedFields)
  return merged && uniteTallies(merged)
}

/** One tally for each signal: a second one of the same signal is added to the first. */
function uniteTallies(session: Session): Session {
  const united = new Map<string, Tally>()
  for (const tally of session.tallies) {
    const signal = tally.page === '' ? `eigen/${tally.label}` : tally.page
    const first = united.get(signal)
    united.set(signal, first ? addTallies(first, tally) : tally)
  }
  return united.size === session.tallies.length ? session : { ...session, tallies: [...united.values()] }
}

function addTallies(one: Tally, other: Tally): Tally {
  const { counts } = one
  return {
    ...one,
    counts: {
      gezien: counts.gezien + other.counts.gezien,
      verteld: counts.verteld + other.counts.verteld,
      gehoord: counts.gehoord + other.counts.gehoord,
      vermoed: counts.vermoed + other.counts.vermoed,
    },
    seenBy: [...new Set([...one.seenBy, ...other.seenBy])],
  }
}
