import { describe, expect, it } from 'vitest'
import { describeWork } from '../../../../../renderer/features/keeping/describe-work'

describe('what came of a backup, in sentences', () => {
  it('a backup that misses a session is not called good', () => {
    const saved = { kind: 'saved', path: '/home/ik/mijn.swbackup' } as const
    const told = describeWork({ kind: 'made', saved, fetched: true, sessions: 2, expired: 0, unread: 1 })
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

  it('a restore that was stopped on the way says what it changed, and not that nothing did', () => {
    const counted = { added: 2, same: 0, copies: 0, expired: 0, others: 0 }
    const told = describeWork({ kind: 'restored', ...counted, whole: false })
    expect(told?.good).toBe(false)
    expect(told?.sentences.slice(0, 2)).toEqual([
      'Je stopte voor het einde. Dit is al teruggezet; zet de back-up nog eens terug voor de rest.',
      'Teruggezet: 2 sessies.',
    ])
  })

  it('a file that the browser has not fetched is not called a backup yet', () => {
    const saved = { kind: 'download', address: '/download/x' } as const
    const made = { kind: 'made', saved, sessions: 2, expired: 0, unread: 0 } as const
    expect(describeWork({ ...made, fetched: false })?.sentences.join()).not.toContain(
      'staat bij je downloads',
    )
    expect(describeWork({ ...made, fetched: true })?.sentences.join()).toContain('staat bij je downloads')
  })

  it('who chose no place is told nothing', () => {
    expect(
      describeWork({
        kind: 'made',
        saved: { kind: 'cancelled' },
        fetched: false,
        sessions: 2,
        expired: 0,
        unread: 0,
      }),
    ).toBeNull()
  })
})
