import type { SessionSummary } from '#contract/session.ts'
import { followAgreements, sortByDay } from './follow-agreements'

/** The agreements of one session that are still open and have a day: how many, and the first day. */
export interface DueAgreements {
  /** The session in which they were made or, when it was later, spoken of last: there the newest day stands. */
  readonly session: SessionSummary
  readonly when: string
  readonly count: number
}

/**
 * The open agreements with a day, by session, the first day in front. What a later session settled is gone and what it
 * postponed has its new day, as on the progress screen. Practice sessions say nothing.
 */
export function listDue(sessions: readonly SessionSummary[]): DueAgreements[] {
  const real = sessions.filter(({ practice }) => !practice)
  const spokenOfIn = new Map(
    sortByDay(real).flatMap((session) =>
      [...session.followed, ...session.agreed].map(({ id }) => [id, session] as const),
    ),
  )
  const due = new Map<string, DueAgreements>()
  for (const { id, when, outcome } of followAgreements(real).values()) {
    const session = spokenOfIn.get(id)
    if (!session || outcome !== 'open' || when === '') continue
    const before = due.get(session.id)
    due.set(session.id, {
      session,
      when: before && before.when < when ? before.when : when,
      count: (before?.count ?? 0) + 1,
    })
  }
  return [...due.values()].toSorted((one, other) =>
    one.when < other.when ? -1 : Number(one.when > other.when),
  )
}
