import type { Session } from '#contract/session.ts'
import { currentStepOf } from '../clock/clock'

/** Adds a decision, still empty unless `text` is given, to the current step or to `stepId`. */
export function addDecision(
  session: Session,
  id: string,
  text = '',
  stepId = currentStepOf(session)?.id ?? '',
): Session {
  return { ...session, decisions: [...session.decisions, { id, text, stepId }] }
}

/** Changes the text of a decision. */
export function writeDecision(session: Session, id: string, text: string): Session {
  const decisions = session.decisions.map((decision) =>
    decision.id === id ? { ...decision, text } : decision,
  )
  return { ...session, decisions }
}

/** Takes a decision away. */
export function removeDecision(session: Session, id: string): Session {
  return { ...session, decisions: session.decisions.filter((decision) => decision.id !== id) }
}
