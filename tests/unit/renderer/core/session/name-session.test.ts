import { describe, expect, it } from 'vitest'
import { nameSession, nameSessionShortly } from '#core/session/name-session.ts'

const session = { municipality: 'Almere', title: 'Startsessie', date: '2026-11-23' }

describe('what a session is called', () => {
  it('holds all that tells it from another one', () => {
    expect(nameSession(session)).toBe('Almere, Startsessie, 23 november 2026')
  })

  it('is short in passing', () => {
    expect(nameSessionShortly(session)).toBe('Almere, 23 november 2026')
    expect(nameSessionShortly({ ...session, municipality: '' })).toBe('Startsessie, 23 november 2026')
  })

  it('leaves out what is not filled in', () => {
    expect(nameSession({ ...session, municipality: '', date: '' })).toBe('Startsessie')
  })
})
