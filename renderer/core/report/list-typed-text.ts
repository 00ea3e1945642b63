import type { Session } from '../../../main/contract/session'

/**
 * Lists every text a person typed in a session: facts, notes, signals, agreements, parked items, recipients.
 * The script of a step (goal, instructions, questions, checklist) comes from the template and is not typed.
 */
export function listTypedText(session: Session): readonly string[] {
  return [
    session.title,
    session.municipality,
    session.place,
    session.purpose,
    session.group.functions,
    session.closing.recipients,
    ...session.steps.flatMap(({ title, notes }) => [title, notes]),
    ...session.tallies.map(({ label }) => label),
    ...session.agreements.flatMap(({ what, who, doneWhen }) => [what, who, doneWhen]),
    ...session.parked.map(({ text }) => text),
  ].filter((text) => text.trim() !== '')
}
