import { describe, expect, it } from 'vitest'
import type { Session } from '#contract/session.ts'
import { carryIntoSession, type Carried } from '#core/check/carry-into-session.ts'
import { makeSession } from '../../../main/example-session'

const signals = [
  { page: { id: 'signaal/pas-weg', title: 'Pas niet bij zich' }, sight: 'gezien' },
  { page: { id: 'signaal/bang', title: 'Is bang' }, sight: 'verteld' },
  { page: { id: 'signaal/moe', title: 'Is vaak moe' }, sight: 'gehoord' },
] as const
const carry = (session: Session) => {
  let next = 0
  return carryIntoSession(session, signals, () => `signaal-${(next += 1)}`)
}

const unsaid: Carried = { page: { id: 'signaal/stil', title: 'Is stil' }, sight: '' }

describe('taking a check along into a session', () => {
  const session = makeSession({ tallies: [] })

  it('counts every signal once, by how it is known', () => {
    expect(carry(session).tallies.map(({ page, label, counts }) => ({ page, label, counts }))).toEqual([
      {
        page: 'signaal/pas-weg',
        label: 'Pas niet bij zich',
        counts: { gezien: 1, verteld: 0, gehoord: 0, vermoed: 0 },
      },
      { page: 'signaal/bang', label: 'Is bang', counts: { gezien: 0, verteld: 1, gehoord: 0, vermoed: 0 } },
      {
        page: 'signaal/moe',
        label: 'Is vaak moe',
        counts: { gezien: 0, verteld: 0, gehoord: 1, vermoed: 0 },
      },
    ])
  })

  it('adds to a signal that the session counted already', () => {
    const twice = carry(carry(session))
    expect(twice.tallies.map(({ counts }) => counts)).toEqual([
      { gezien: 2, verteld: 0, gehoord: 0, vermoed: 0 },
      { gezien: 0, verteld: 2, gehoord: 0, vermoed: 0 },
      { gezien: 0, verteld: 0, gehoord: 2, vermoed: 0 },
    ])
  })

  it('lists a signal and counts nothing where nobody said how it is known', () => {
    const [tally] = carryIntoSession(session, [unsaid], () => 'signaal-1').tallies
    expect(tally).toMatchObject({
      label: 'Is stil',
      counts: { gezien: 0, verteld: 0, gehoord: 0, vermoed: 0 },
    })
  })

  it('changes nothing else of the session: not a word more than the names of the signals', () => {
    expect({ ...carry(session), tallies: [] }).toEqual({ ...session, tallies: [] })
  })
})
