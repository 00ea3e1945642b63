import type { AgreementOutcome } from '#contract/session.ts'
import { dayOfMoment } from '../days'

/** As much of a session as is needed to know how its agreements stand. */
export interface AgreementsOfSession {
  readonly id: string
  readonly date: string
  readonly createdAt: string
  /** The agreements that were made in it and were ready. */
  readonly agreed: readonly { readonly id: string; readonly when: string }[]
  /** The agreements of earlier sessions, with what was said of them. */
  readonly followed: readonly {
    readonly id: string
    readonly when: string
    readonly outcome: AgreementOutcome
    readonly newWhen: string
    readonly postponed: number
  }[]
}

/** How one agreement stands after everything that was said of it. */
export interface AgreementStanding {
  readonly id: string
  /** Its day now: the first one, or the newest it was postponed to. */
  readonly when: string
  readonly postponed: number
  /** What was said last, except a postponement, which leaves it open. */
  readonly outcome: 'open' | 'gelukt' | 'vervallen'
}

/** Sessions in the order in which they were held; one without a day counts from when it was made. */
export function sortByDay<Session extends { readonly date: string; readonly createdAt: string }>(
  sessions: readonly Session[],
): Session[] {
  return sessions.toSorted(
    (one, other) => compare(dayOf(one), dayOf(other)) || compare(one.createdAt, other.createdAt),
  )
}

/**
 * Follows every agreement through the sessions that spoke of it. An agreement is open until a later session says that
 * it worked out or lapsed; it opens again when one after that says that it goes on.
 */
export function followAgreements(
  sessions: readonly AgreementsOfSession[],
): ReadonlyMap<string, AgreementStanding> {
  const standings = new Map<string, AgreementStanding>()
  for (const { agreed, followed } of sortByDay(sessions)) {
    for (const said of followed) standings.set(said.id, weigh(said, standings.get(said.id)))
    for (const { id, when } of agreed) standings.set(id, { id, when, postponed: 0, outcome: 'open' })
  }
  return standings
}

function weigh(
  said: AgreementsOfSession['followed'][number],
  before: AgreementStanding | undefined,
): AgreementStanding {
  const { id, outcome } = said
  const when = before?.when ?? said.when
  // the copy may know of postponements in a session that is gone by now
  const postponed = Math.max(before?.postponed ?? 0, said.postponed)
  switch (outcome) {
    case '':
      return { id, when, postponed, outcome: before?.outcome ?? 'open' }
    case 'loopt':
      return { id, when, postponed, outcome: 'open' }
    case 'uitgesteld':
      return { id, when: said.newWhen || when, postponed: postponed + 1, outcome: 'open' }
    case 'gelukt':
    case 'vervallen':
      return { id, when, postponed, outcome }
  }
}

function dayOf({ date, createdAt }: { readonly date: string; readonly createdAt: string }): string {
  return date === '' ? dayOfMoment(createdAt) : date
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
