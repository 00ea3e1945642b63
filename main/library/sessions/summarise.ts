import type { Session, SessionSummary } from '#contract/session.ts'
import { countNamed } from '#contract/count-named.ts'
import { wasUsed } from '#contract/was-used.ts'

/** What a list shows of a session. Only an agreement that is ready is among `agreed`. */
export function summarise(session: Session): SessionSummary {
  const { id, practice, title, municipality, date, phase, createdAt, changedAt, agreements } = session
  return {
    id,
    practice,
    title,
    municipality,
    date,
    phase,
    createdAt,
    changedAt,
    agreements: agreements.length,
    keepUntil: session.closing.keepUntil,
    followUp: session.closing.followUp,
    held: phase === 'gesloten' && wasUsed(session),
    people: session.group.people,
    agreed: agreements
      .filter(({ what, who, when, doneWhen }) => [what, who, when, doneWhen].every(isFilled))
      .map((agreement) => ({ id: agreement.id, when: agreement.when })),
    followed: session.earlier.map((agreement) => ({
      id: agreement.id,
      when: agreement.when,
      outcome: agreement.outcome,
      newWhen: agreement.newWhen,
      postponed: agreement.postponed,
    })),
    signals: session.tallies
      .map(({ page, counts }) => ({ page, count: countNamed(counts) }))
      .filter(({ page, count }) => page !== '' && count > 0),
  }
}

const isFilled = (text: string): boolean => text.trim() !== ''
