import type { Agreement, Session, Sight, Step, Tally } from '../../../main/contract/session'
import { currentStepOf } from './clock'

/** Replaces the step with this id. */
export function changeStep(session: Session, stepId: string, change: (step: Step) => Step): Session {
  return { ...session, steps: session.steps.map((step) => (step.id === stepId ? change(step) : step)) }
}

/** Ticks or unticks one item of a step's checklist. */
export function tickItem(session: Session, stepId: string, index: number, done: boolean): Session {
  return changeStep(session, stepId, (step) => ({
    ...step,
    checklist: step.checklist.map((item, at) => (at === index ? { ...item, done } : item)),
  }))
}

/** Writes the notes of a step, exactly as typed. */
export function writeNotes(session: Session, stepId: string, notes: string): Session {
  return changeStep(session, stepId, (step) => ({ ...step, notes }))
}

/** Adds a kind of signal to the tally, unless it is there already (same page, or same label when it has no page). */
export function addTally(session: Session, id: string, label: string, page = ''): Session {
  const known = session.tallies.some((tally) => (page === '' ? tally.label === label : tally.page === page))
  if (known) return session
  const tally: Tally = {
    id,
    page,
    label,
    counts: { gezien: 0, gehoord: 0, vermoed: 0 },
    seenBy: [],
    stepId: stepIdOf(session),
  }
  return { ...session, tallies: [...session.tallies, tally] }
}

/** The most that one count can hold; a session with more is refused on disk. */
const mostCounted = 9999

/** Counts a signal up or down by `by`; a count stays between zero and what can be saved. */
export function countSignal(session: Session, tallyId: string, sight: Sight, by: number): Session {
  const tallies = session.tallies.map((tally) =>
    tally.id === tallyId
      ? {
          ...tally,
          counts: { ...tally.counts, [sight]: Math.min(mostCounted, Math.max(0, tally.counts[sight] + by)) },
        }
      : tally,
  )
  return { ...session, tallies }
}

/** Takes a signal out of the tally. */
export function removeTally(session: Session, tallyId: string): Session {
  return { ...session, tallies: session.tallies.filter(({ id }) => id !== tallyId) }
}

/** Adds an empty agreement to the current step. */
export function addAgreement(session: Session, id: string): Session {
  const agreement: Agreement = { id, what: '', who: '', when: '', doneWhen: '', stepId: stepIdOf(session) }
  return { ...session, agreements: [...session.agreements, agreement] }
}

/** Changes fields of one agreement. */
export function changeAgreement(
  session: Session,
  id: string,
  fields: Partial<Omit<Agreement, 'id'>>,
): Session {
  const agreements = session.agreements.map((agreement) =>
    agreement.id === id ? { ...agreement, ...fields } : agreement,
  )
  return { ...session, agreements }
}

/** Takes an agreement away. */
export function removeAgreement(session: Session, id: string): Session {
  return { ...session, agreements: session.agreements.filter((agreement) => agreement.id !== id) }
}

/** Puts something aside to come back to. Empty text changes nothing. */
export function park(session: Session, id: string, text: string): Session {
  if (text.trim() === '') return session
  return { ...session, parked: [...session.parked, { id, text, stepId: stepIdOf(session) }] }
}

/** Takes something from the parking lot. */
export function unpark(session: Session, id: string): Session {
  return { ...session, parked: session.parked.filter((item) => item.id !== id) }
}

function stepIdOf(session: Session): string {
  return currentStepOf(session)?.id ?? ''
}
