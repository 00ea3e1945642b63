import type { SessionSummary } from '#contract/session.ts'

/** A closed session in Almere with only what a test cares about. */
export function makeSessionSummary(changes: Partial<SessionSummary> = {}): SessionSummary {
  return {
    id: 'sessie-een',
    practice: false,
    title: 'Startsessie',
    municipality: 'Almere',
    date: '2026-10-01',
    phase: 'gesloten',
    createdAt: '2026-09-01T10:00:00.000Z',
    changedAt: '2026-10-01T10:00:00.000Z',
    agreements: 0,
    keepUntil: '',
    followUp: '',
    held: true,
    people: 10,
    agreed: [],
    followed: [],
    signals: [],
    ...changes,
  }
}
