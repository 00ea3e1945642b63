import { describe, expect, it } from 'vitest'
import type { SessionSummary } from '#contract/session.ts'
import { listAttention } from '#core/session/list-attention.ts'

const summary = (changes: Partial<SessionSummary>): SessionSummary => ({
  id: 'sessie-een',
  practice: false,
  title: 'Startsessie',
  municipality: 'Woerden',
  date: '2026-10-01',
  phase: 'gesloten',
  createdAt: '2026-10-01T09:00:00.000Z',
  changedAt: '2026-10-01T09:00:00.000Z',
  agreements: 0,
  keepUntil: '',
  followUp: '',
  held: true,
  people: 12,
  agreed: [],
  followed: [],
  signals: [],
  ...changes,
})
const names = (sessions: readonly SessionSummary[]) =>
  listAttention(sessions, '2026-11-29').map(({ session, why, count }) => [session.id, why, count])

describe('what waits for the facilitator', () => {
  it('agreements that are past their day, counted by session', () => {
    const agreed = [
      { id: 'afspraak-een', when: '2026-11-01' },
      { id: 'afspraak-twee', when: '2026-11-28' },
    ]
    expect(names([summary({ agreed })])).toEqual([['sessie-een', 'afspraken-voorbij', 2]])
  })

  it('not an agreement of which the day is still to come', () => {
    expect(names([summary({ agreed: [{ id: 'afspraak-een', when: '2026-11-29' }] })])).toEqual([])
  })

  it('a session of an earlier day that was never closed, and not the one of today', () => {
    const open = summary({ id: 'sessie-open', phase: 'bezig', date: '2026-11-28' })
    const today = summary({ id: 'sessie-nu', phase: 'bezig', date: '2026-11-29' })
    expect(names([open, today])).toEqual([['sessie-open', 'niet-gesloten', 0]])
  })

  it('nothing about a session to practise with', () => {
    expect(names([summary({ practice: true, phase: 'bezig' })])).toEqual([])
  })
})
