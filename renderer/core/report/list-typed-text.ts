import type { Measurement, Session } from '#contract/session.ts'

/**
 * Rewrites every text a person typed in a session: facts, who is expected, roles, tasks, notes, signals, decisions,
 * agreements, what was learned of cases, parked items, summary, recipients, and what is said of the next time.
 * The script of a step (goal, instructions, questions, checklist) comes from the template and is not typed.
 */
export function mapTypedText(session: Session, write: (text: string) => string): Session {
  const { group, closing } = session
  return {
    ...session,
    title: write(session.title),
    municipality: write(session.municipality),
    place: write(session.place),
    purpose: write(session.purpose),
    group: {
      ...group,
      functions: write(group.functions),
      expected: group.expected.map((one) => ({
        ...one,
        organisation: write(one.organisation),
        function: write(one.function),
      })),
    },
    roles: session.roles.map((one) => ({ ...one, by: write(one.by) })),
    preparation: session.preparation.map((one) => ({ ...one, text: write(one.text) })),
    steps: session.steps.map((one) => ({ ...one, title: write(one.title), notes: write(one.notes) })),
    tallies: session.tallies.map((one) => ({ ...one, label: write(one.label) })),
    cases: session.cases.map((one) => ({ ...one, learned: write(one.learned) })),
    measurements: session.measurements.map((one) =>
      hasAnswers(one) ? { ...one, statement: write(one.statement) } : one,
    ),
    parked: session.parked.map((one) => ({ ...one, text: write(one.text) })),
    decisions: session.decisions.map((one) => ({ ...one, text: write(one.text) })),
    agreements: session.agreements.map((one) => writeAgreement(one, write)),
    earlier: session.earlier.map((one) => writeAgreement(one, write)),
    closing: {
      ...closing,
      recipients: write(closing.recipients),
      summary: write(closing.summary),
      nextLead: write(closing.nextLead),
      better: write(closing.better),
    },
  }
}

/** Lists every text a person typed in a session, without the empty ones. */
export function listTypedText(session: Session): readonly string[] {
  const texts: string[] = []
  mapTypedText(session, (text) => {
    if (text.trim() !== '') texts.push(text)
    return text
  })
  return texts
}

function writeAgreement<Agreement extends Pick<Session['agreements'][number], 'what' | 'who' | 'doneWhen'>>(
  agreement: Agreement,
  write: (text: string) => string,
): Agreement {
  const { what, who, doneWhen } = agreement
  return { ...agreement, what: write(what), who: write(who), doneWhen: write(doneWhen) }
}

/** A statement that nobody answered comes from the content and was not typed. */
function hasAnswers({ before, after }: Measurement): boolean {
  return [...before, ...after].some((count) => count > 0)
}
