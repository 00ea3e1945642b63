import { limits } from '#contract/limits.ts'
import type { Counts } from '#contract/counts.ts'
import type { SessionSummary } from '#contract/session.ts'
import { followAgreements } from '../session/agreements/follow-agreements'
import { isSameMunicipality } from '../session/same-municipality'

/** How sessions held, agreements and signals add up. Holds no places within a municipality and no texts. */
export type Tallies = Pick<Counts, 'municipalities' | 'agreements' | 'signals'>

/** What stands for a municipality that is not among the known ones: what was typed could be a place. */
export const elsewhere = 'Andere gemeente'

/**
 * Adds up sessions. Practice sessions and sessions that were not held never count, except that an agreement counts from
 * the moment that it is ready, or that a later session takes it up. A signal that was named fewer than five times in all is left out.
 */
export function countSessions(
  sessions: readonly SessionSummary[],
  known: readonly string[],
  today: string,
): Tallies {
  const real = sessions.filter(({ practice }) => !practice)
  const held = real.filter((session) => session.held)
  const towns = new Map<string, { sessions: number; people: number }>()
  for (const { municipality, people } of held) {
    const name = known.find((own) => isSameMunicipality(own, municipality)) ?? elsewhere
    const before = towns.get(name) ?? { sessions: 0, people: 0 }
    towns.set(name, { sessions: before.sessions + 1, people: before.people + (people ?? 0) })
  }
  const signals = new Map<string, number>()
  for (const { page, count } of held.flatMap((session) => session.signals))
    signals.set(page, (signals.get(page) ?? 0) + count)
  return {
    municipalities: [...towns].map(([name, counts]) => ({ name, ...counts })),
    agreements: countAgreements(real, today),
    signals: sortSignals(
      [...signals]
        .filter(([, count]) => count >= limits.smallestCount)
        .map(([page, count]) => ({ page, count })),
    ),
  }
}

/** Adds up the counts of several people. Their small counts are not in there, so the sum can be lower than the truth. */
export function addCounts(all: readonly Tallies[]): Tallies {
  const towns = new Map<string, { sessions: number; people: number }>()
  for (const { name, sessions, people } of all.flatMap(({ municipalities }) => municipalities)) {
    const before = towns.get(name) ?? { sessions: 0, people: 0 }
    towns.set(name, { sessions: before.sessions + sessions, people: before.people + people })
  }
  const signals = new Map<string, number>()
  for (const { page, count } of all.flatMap((one) => one.signals))
    signals.set(page, (signals.get(page) ?? 0) + count)
  const sum = (key: keyof Counts['agreements']) =>
    all.reduce((total, { agreements }) => total + agreements[key], 0)
  return {
    municipalities: [...towns].map(([name, counts]) => ({ name, ...counts })),
    agreements: { open: sum('open'), overdue: sum('overdue'), done: sum('done'), lapsed: sum('lapsed') },
    signals: sortSignals([...signals].map(([page, count]) => ({ page, count }))),
  }
}

/** Open includes overdue. */
function countAgreements(sessions: readonly SessionSummary[], today: string): Counts['agreements'] {
  const standings = [...followAgreements(sessions).values()]
  const open = standings.filter(({ outcome }) => outcome === 'open')
  return {
    open: open.length,
    overdue: open.filter(({ when }) => when !== '' && when < today).length,
    done: standings.filter(({ outcome }) => outcome === 'gelukt').length,
    lapsed: standings.filter(({ outcome }) => outcome === 'vervallen').length,
  }
}

function sortSignals(signals: Counts['signals']): Counts['signals'] {
  return signals.toSorted((one, other) => other.count - one.count || (one.page < other.page ? -1 : 1))
}
