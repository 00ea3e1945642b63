import type { SessionSummary } from '#contract/session.ts'
import { listDue } from './agreements/list-due'
import { daysBetween } from './days'
import { isSameMunicipality } from './same-municipality'

/** Something about a session that waits for the facilitator. */
export interface Attention {
  readonly session: SessionSummary
  /** Its agreements are past their day, its follow-up comes or is past, or it was held and never closed. */
  readonly why: 'afspraken-voorbij' | 'vervolg' | 'niet-gesloten'
  /** How many agreements; 0 when it is about something else. */
  readonly count: number
}

/** What waits on `today`: agreements, then follow-ups, then what was not closed. Practice sessions say nothing. */
export function listAttention(sessions: readonly SessionSummary[], today: string): readonly Attention[] {
  const late = listDue(sessions)
    .filter(({ when }) => when < today)
    .map(({ session, count }): Attention => ({ session, why: 'afspraken-voorbij', count }))
  const open = sessions
    .filter(({ practice, phase, date }) => !practice && phase === 'bezig' && date !== '' && date < today)
    .map((session): Attention => ({ session, why: 'niet-gesloten', count: 0 }))
  const next = sessions
    .filter((one) => one.phase === 'gesloten' && !one.practice && isFollowUpNear(one, today))
    .filter((one) => !sessions.some((other) => isLaterSession(other, one)))
    .map((session): Attention => ({ session, why: 'vervolg', count: 0 }))
  return [...late, ...next, ...open]
}

/** A follow-up is prepared in the two weeks before; one that never came is let go after a quarter of a year. */
const followUpWindow = { before: 14, after: 90 }

function isFollowUpNear({ followUp }: SessionSummary, today: string): boolean {
  if (followUp === '') return false
  const days = daysBetween(today, followUp)
  return days <= followUpWindow.before && days >= -followUpWindow.after
}

/** Whether one session already follows another in the same municipality. */
function isLaterSession(one: SessionSummary, other: SessionSummary): boolean {
  return (
    one.id !== other.id &&
    !one.practice &&
    isSameMunicipality(one.municipality, other.municipality) &&
    one.createdAt > other.createdAt
  )
}
