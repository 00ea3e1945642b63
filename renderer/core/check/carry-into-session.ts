import type { Session } from '#contract/session.ts'
import { addTally, countSignal } from '../session/change-session'
import type { SignalPage } from './check-content'
import type { Known } from './check-state'

/** A ticked signal as it may leave the check: which one, and how it is known. Nothing about a person. */
export interface Carried {
  readonly page: Pick<SignalPage, 'id' | 'title'>
  readonly sight: Known
}

/** Adds the signals to the tallies of a session: one count each, nothing else of the check goes along. Where nobody said how a signal is known it is only listed. */
export function carryIntoSession(
  session: Session,
  signals: readonly Carried[],
  makeId: () => string,
): Session {
  return signals.reduce((current, { page, sight }) => {
    const counted = addTally(current, makeId(), page.title, page.id)
    const tally = counted.tallies.find((one) => one.page === page.id)
    return tally && sight !== '' ? countSignal(counted, tally.id, sight, 1) : counted
  }, session)
}
