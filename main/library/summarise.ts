import type { Session, SessionSummary } from '../contract/session'

/** What a list shows of a session: `openAgreementsUntil` is the earliest filled date of its agreements, else ''. */
export function summarise(session: Session): SessionSummary {
  const { id, practice, title, municipality, date, phase, changedAt, agreements } = session
  const [earliest = ''] = agreements
    .map(({ when }) => when)
    .filter((when) => when !== '')
    .sort()
  return {
    id,
    practice,
    title,
    municipality,
    date,
    phase,
    changedAt,
    agreements: agreements.length,
    openAgreementsUntil: earliest,
  }
}
