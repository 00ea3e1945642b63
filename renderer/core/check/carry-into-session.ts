import type { CheckSight } from '#schema/sights.ts'
import type { Session } from '#contract/session.ts'
import { addTally, countSignal } from '../session/change-session'
import type { SignalPage } from './check-content'

/** A ticked signal as it may leave the check: which one, and how it is known. Nothing about a person. */
export interface Carried {
  readonly page: Pick<SignalPage, 'id' | 'title'>
  readonly sight: CheckSight
}

/** Adds the signals to the tallies of a session: one count each, nothing else of the check goes along. */
export function carryIntoSession(
  session: Session,
  signals: readonly Carried[],
  makeId: () => string,
): Session {
  return signals.reduce((current, { page, sight }) => {
    const counted = addTally(current, makeId(), page.title, page.id)
    const tally = counted.tallies.find((one) => one.page === page.id)
    return tally ? countSignal(counted, tally.id, sight, 1) : counted
  }, session)
}
