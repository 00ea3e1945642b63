import { describe, expect, it } from 'vitest'
import type { AgreementOutcome, SessionSummary } from '#contract/session.ts'
import { listDue } from '#core/session/agreements/list-due.ts'

const session = (id: string, date: string, changes: Partial<SessionSummary> = {}): SessionSummary => ({
  id,
  practice: false,
  title: 'Startsessie',
  municipality: 'Almere',
  date,
  phase: 'gesloten',
  createdAt: '2026-09-01T10:00:00.000Z',
  changedAt: '2026-10-01T10:00:00.000Z',
  agreements: 1,
  keepUntil: '',
  followUp: '',
  held: true,
  people: 10,
  agreed: [],
  followed: [],
  signals: [],
  ...changes,
})
const said = (id: string, outcome: AgreementOutcome, newWhen = '') => ({
  id,
  when: '2026-11-01',
  outcome,
  newWhen,
  postponed: 0,
})
const first = session('sessie-eerst', '2026-10-01', {
  agreed: [
    { id: 'lijst', when: '2026-11-01' },
    { id: 'les', when: '2026-12-15' },
    { id: 'ooit', when: '' },
  ],
})
const shown = (sessions: readonly SessionSummary[]) =>
  listDue(sessions).map(({ session: { id }, when, count }) => [id, when, count])

describe('agreements whose day comes', () => {
  it('are counted by session with the first day; one without a day is not among them', () => {
    expect(shown([first])).toEqual([['sessie-eerst', '2026-11-01', 2]])
  })

  it('put the first day in front', () => {
    const soon = session('sessie-urk', '2026-10-20', { agreed: [{ id: 'urk', when: '2026-10-25' }] })
    expect(shown([first, soon]).map(([id]) => id)).toEqual(['sessie-urk', 'sessie-eerst'])
  })

  it.each(['gelukt', 'vervallen'] as const)('are gone once a later session said: %s', (outcome) => {
    const second = session('sessie-tweede', '2026-11-05', { followed: [said('lijst', outcome)] })
    expect(shown([second, first])).toEqual([['sessie-eerst', '2026-12-15', 1]])
    const all = session('sessie-tweede', '2026-11-05', {
      followed: [said('lijst', outcome), said('les', outcome)],
    })
    expect(shown([all, first])).toEqual([])
  })

  it('stand with their new day at the session that postponed them', () => {
    const second = session('sessie-tweede', '2026-11-05', {
      followed: [said('lijst', 'uitgesteld', '2027-01-12')],
    })
    expect(shown([second, first])).toEqual([
      ['sessie-eerst', '2026-12-15', 1],
      ['sessie-tweede', '2027-01-12', 1],
    ])
  })

  it('come back when they turned out to go on', () => {
    const second = session('sessie-tweede', '2026-11-05', { followed: [said('lijst', 'gelukt')] })
    const third = session('sessie-derde', '2026-11-20', { followed: [said('lijst', 'loopt')] })
    expect(shown([third, second, first])).toContainEqual(['sessie-derde', '2026-11-01', 1])
  })

  it('of a practice session say nothing', () => {
    expect(shown([{ ...first, practice: true }])).toEqual([])
  })
})
