import type { SessionSummary } from '#contract/session.ts'
import { listDue } from './agreements/list-due'

/** Something about a session that waits for the facilitator. */
export interface Attention {
  readonly session: SessionSummary
  /** Its agreements are past their day, or it was held and never closed. */
  readonly why: 'afspraken-voorbij' | 'niet-gesloten'
  /** How many agreements; 0 when it is about something else. */
  readonly count: number
}

/** What waits on `today`, agreements first. Practice sessions say nothing. */
export function listAttention(sessions: readonly SessionSummary[], today: string): readonly Attention[] {
  const late = listDue(sessions)
    .filter(({ when }) => when < today)
    .map(({ session, count }): Attention => ({ session, why: 'afspraken-voorbij', count }))
  const open = sessions
    .filter(({ practice, phase, date }) => !practice && phase === 'bezig' && date !== '' && date < today)
    .map((session): Attention => ({ session, why: 'niet-gesloten', count: 0 }))
  return [...late, ...open]
}
