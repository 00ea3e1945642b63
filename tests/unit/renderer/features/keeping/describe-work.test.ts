import { describe, expect, it } from 'vitest'
import { describeWork } from '../../../../../renderer/features/keeping/describe-work'

describe('what came of a backup, in sentences', () => {
  it('a backup that misses a session is not called good', () => {
    const saved = { kind: 'saved', path: '/home/ik/mijn.swbackup' } as const
    const told = describeWork({ kind: 'made', saved, sessions: 2, expired: 0, unread: 1 })
    expect(told?.good).toBe(false)
    expect(told?.sentences.join(' ')).toContain('1 sessie kon de app niet lezen')
    expect(told?.sentences.join(' ')).toContain('/home/ik/mijn.swbackup')
  })

  it('a trial says how many sessions there are and that nothing changed', () => {
    const told = describeWork({ kind: 'tried', madeAt: '2026-11-30T12:00:00.000Z', sessions: 1, expired: 2 })
    expect(told?.sentences).toEqual([
      'Deze back-up van 30 november 2026 is goed te lezen: 1 sessie. Er is niets veranderd.',
      'Overgeslagen omdat de bewaartermijn voorbij is of omdat je ze verwijderde: 2 sessies.',
    ])
  })

  it('who chose no place is told nothing', () => {
    expect(
      describeWork({ kind: 'made', saved: { kind: 'cancelled' }, sessions: 2, expired: 0, unread: 0 }),
    ).toBeNull()
  })
})
