import type { Measurement, Session } from '../../../main/contract/session'

/**
 * Lists every text a person typed in a session: facts, who is expected, roles, tasks, notes, signals, decisions,
 * agreements, what was learned of cases, parked items, summary, recipients.
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
    session.closing.summary,
    ...session.group.expected.flatMap(({ organisation, function: own }) => [organisation, own]),
    ...session.roles.map(({ by }) => by),
    ...session.preparation.map(({ text }) => text),
    ...session.decisions.map(({ text }) => text),
    ...session.earlier.flatMap(({ what, who, doneWhen }) => [what, who, doneWhen]),
    ...session.steps.flatMap(({ title, notes }) => [title, notes]),
    ...session.tallies.map(({ label }) => label),
    ...session.agreements.flatMap(({ what, who, doneWhen }) => [what, who, doneWhen]),
    ...session.cases.map(({ learned }) => learned),
    ...session.measurements.filter(hasAnswers).map(({ statement }) => statement),
    ...session.parked.map(({ text }) => text),
  ].filter((text) => text.trim() !== '')
}

/** A statement that nobody answered comes from the content and was not typed. */
function hasAnswers({ before, after }: Measurement): boolean {
  return [...before, ...after].some((count) => count > 0)
}
