import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { currentStepOf } from '../clock/clock'
import { formatDay } from '../describe-time'

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

/** Makes a decision of what was noted as an agreement, with who does it when that was said. */
export function pullToDecision(session: Session, agreementId: string, id: string): Session {
  const agreement = session.agreements.find((one) => one.id === agreementId)
  if (!agreement || agreement.what.trim() === '') return session
  const { what, who, when, doneWhen, stepId } = agreement
  const parts = [
    ...(who.trim() === '' ? [] : [`Wie: ${who.trim()}.`]),
    ...(when === '' ? [] : [`Wanneer: ${formatDay(when)}.`]),
    ...(doneWhen.trim() === '' ? [] : [`Gelukt als: ${doneWhen.trim()}`]),
  ]
  const text = [what.trim(), ...parts].join(' ')
  // a text that cannot be saved would lose what was typed
  if (text.length > limits.textCharacters) return session
  const agreements = session.agreements.filter((one) => one.id !== agreementId)
  return addDecision({ ...session, agreements }, id, text, stepId)
}

/** Takes a decision away. */
export function removeDecision(session: Session, id: string): Session {
  return { ...session, decisions: session.decisions.filter((decision) => decision.id !== id) }
}
