import { limits } from '#contract/limits.ts'
import type { Agreement, Session, Sight, Step, Tally } from '#contract/session.ts'
import { isBlankText } from '../fields/blank-text'
import { leaveOutInternal } from '../report/internal/leave-out-internal'
import { isInternal } from '../report/internal/mark-internal'
import { currentStepOf } from './clock/clock'

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

/**
 * Adds a line to the notes of a step, below what is there. The same session when the text is empty or would not fit:
 * then the text stays where it was typed. Below an internal note comes a blank line first: what follows such a note
 * without one belongs to it.
 */
export function addNote(session: Session, stepId: string, text: string): Session {
  if (isBlankText(text)) return session
  const notes = session.steps.find(({ id }) => id === stepId)?.notes ?? ''
  const above = notes.replace(/\n$/, '')
  const swallows = !leaveOutInternal(`${above}\nx`).endsWith('x') && !isInternal(text)
  const longer = notes === '' ? text : `${above}${swallows ? '\n\n' : '\n'}${text}`
  return longer.length > limits.textCharacters ? session : writeNotes(session, stepId, longer)
}

/**
 * Adds a kind of signal to the tally, unless it is there already (same page, or same label when it has no page). It is
 * filed under the step that the group is in, or under `stepId`; so is everything below. An internal one is no signal of
 * the signalenkaart: those are counted in what is passed on to others.
 */
export function addTally(
  session: Session,
  id: string,
  label: string,
  ofPage = '',
  stepId = stepIdOf(session),
): Session {
  const page = isInternal(label) ? '' : ofPage
  const known = session.tallies.some((tally) => (page === '' ? tally.label === label : tally.page === page))
  if (known) return session
  const tally: Tally = {
    id,
    page,
    label,
    counts: { gezien: 0, verteld: 0, gehoord: 0, vermoed: 0 },
    seenBy: [],
    stepId,
  }
  return { ...session, tallies: [...session.tallies, tally] }
}

/** Counts a signal up or down by `by`; a count stays between zero and what can be saved. */
export function countSignal(session: Session, tallyId: string, sight: Sight, by: number): Session {
  const tallies = session.tallies.map((tally) =>
    tally.id === tallyId
      ? {
          ...tally,
          counts: {
            ...tally.counts,
            [sight]: Math.min(limits.counted, Math.max(0, tally.counts[sight] + by)),
          },
        }
      : tally,
  )
  return { ...session, tallies }
}

/** Writes how often a signal is known in one way; a count stays between zero and what can be saved. */
export function setSignalCount(session: Session, tallyId: string, sight: Sight, count: number): Session {
  const known = session.tallies.find(({ id }) => id === tallyId)
  return known ? countSignal(session, tallyId, sight, count - known.counts[sight]) : session
}

/** Takes a signal out of the tally. */
export function removeTally(session: Session, tallyId: string): Session {
  return { ...session, tallies: session.tallies.filter(({ id }) => id !== tallyId) }
}

/** Adds an agreement of which only the what is known, or nothing yet. */
export function addAgreement(session: Session, id: string, what = '', stepId = stepIdOf(session)): Session {
  const agreement: Agreement = { id, what, who: '', when: '', doneWhen: '', stepId }
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

/** Moves an agreement up (negative) or down the list; past an end it stays. */
export function moveAgreement(session: Session, id: string, by: 1 | -1): Session {
  const from = session.agreements.findIndex((agreement) => agreement.id === id)
  const [moved, passed] = [session.agreements[from], session.agreements[from + by]]
  if (!moved || !passed) return session
  const agreements = [...session.agreements]
  agreements[from] = passed
  agreements[from + by] = moved
  return { ...session, agreements }
}

/** Puts something aside to come back to. Empty text changes nothing. */
export function park(session: Session, id: string, text: string, stepId = stepIdOf(session)): Session {
  if (isBlankText(text)) return session
  return { ...session, parked: [...session.parked, { id, text, stepId }] }
}

/** Writes something that was put aside anew. */
export function writeParked(session: Session, id: string, text: string): Session {
  return { ...session, parked: session.parked.map((item) => (item.id === id ? { ...item, text } : item)) }
}

/** Takes something from the parking lot. */
export function unpark(session: Session, id: string): Session {
  return { ...session, parked: session.parked.filter((item) => item.id !== id) }
}

function stepIdOf(session: Session): string {
  return currentStepOf(session)?.id ?? ''
}
