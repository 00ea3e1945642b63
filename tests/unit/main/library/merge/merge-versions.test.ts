import { describe, expect, it } from 'vitest'
import type { Session } from '#contract/session.ts'
import { startLineage, type Save } from '../../../../../main/library/merge/lineage'
import type { Version } from '../../../../../main/library/merge/find-common'
import { mergeVersions } from '../../../../../main/library/merge/merge-versions'
import { stampChange } from '../../../../../main/library/merge/stamp-change'
import { makeSession } from '../../example-session'

let saves = 0
const origin: Version = { session: makeSession(), lineage: startLineage('begin') }

/** One save on a device, which is told apart by its letter. */
function change(version: Version, run: string, make: (session: Session) => Partial<Session>): Version {
  saves += 1
  const save: Save = {
    run,
    number: saves,
    at: new Date(1_795_000_000_000 + saves * 1000),
    who: `functie ${run}`,
  }
  const session = { ...version.session, ...make(version.session), revision: version.session.revision + 1 }
  return { session, lineage: stampChange(version.session, session, version.lineage, save) }
}

/** Puts versions together in both orders, which must be the same, and answers that. */
function merge(one: Version, other: Version): Version {
  const merged = mergeVersions(one, other)
  expect(merged).toBeDefined()
  expect(mergeVersions(other, one)).toEqual(merged)
  return merged!
}

const agree = (what: string) => ({
  id: `afspraak-${what}`,
  what,
  who: '',
  when: '',
  doneWhen: '',
  stepId: '',
})
const count = ({ session }: Version) => session.tallies[0]!.counts.gezien
const addSeen = (session: Session) => ({
  tallies: session.tallies.map((tally) => ({
    ...tally,
    counts: { ...tally.counts, gezien: tally.counts.gezien + 1 },
  })),
})

describe('two versions of a session from two devices', () => {
  it('are one when each changed another part', () => {
    const one = change(origin, 'a', () => ({ purpose: 'Van de een' }))
    const other = change(origin, 'b', () => ({ place: 'Van de ander' }))
    const { session } = merge(one, other)
    expect(session).toMatchObject({ purpose: 'Van de een', place: 'Van de ander' })
    expect(session.parted).toBeUndefined()
  })

  it('of which one goes on from the other are the newest, whatever the clocks and revisions say', () => {
    const one = change(origin, 'a', () => ({ purpose: 'Eerst' }))
    const other = change(one, 'b', () => ({ purpose: 'Daarna', changedAt: '2001-01-01T00:00:00.000Z' }))
    expect(merge(one, other)).toEqual(other)
  })

  it('keep both texts when both changed the same part, with who and when', () => {
    const one = change(origin, 'a', () => ({ purpose: 'Van de een' }))
    const other = change(origin, 'b', () => ({ purpose: 'Van de ander' }))
    const { session } = merge(one, other)
    expect(session.purpose).toBe('Van de ander')
    expect(session.parted).toMatchObject([{ part: ['purpose'], text: 'Van de een', by: 'functie a' }])
  })

  it('ask nothing when both made the same of it', () => {
    const one = change(origin, 'a', () => ({ purpose: 'Gelijk' }))
    const other = change(origin, 'b', () => ({ purpose: 'Gelijk' }))
    expect(merge(one, other).session).toMatchObject({ purpose: 'Gelijk' })
    expect(merge(one, other).session.parted).toBeUndefined()
  })

  it('add up what both counted, also when they meet crosswise and more than once', () => {
    const one = change(origin, 'a', addSeen)
    const other = change(origin, 'b', addSeen)
    const here = change(merge(one, other), 'a', addSeen)
    const there = change(merge(other, one), 'b', addSeen)
    const third = change(other, 'c', addSeen)
    const all = merge(merge(here, third), there)
    expect(count(all) - count(origin)).toBe(5)
    expect(merge(all, merge(there, third))).toEqual(all)
  })

  it('have all agreements of both, and not those that one of them took away', () => {
    const first = change(origin, 'a', () => ({ agreements: [agree('een'), agree('twee')] }))
    const one = change(first, 'a', ({ agreements }) => ({ agreements: [...agreements, agree('drie')] }))
    const other = change(first, 'b', ({ agreements }) => ({
      agreements: [agree('vier'), ...agreements.slice(1)],
    }))
    const ids = merge(one, other).session.agreements.map(({ what }) => what)
    expect(ids.toSorted()).toEqual(['drie', 'twee', 'vier'])
  })

  it('keep an agreement that one took away while the other went on with it', () => {
    const first = change(origin, 'a', () => ({ agreements: [agree('een')] }))
    const one = change(first, 'a', () => ({ agreements: [] }))
    const other = change(first, 'b', () => ({ agreements: [{ ...agree('een'), who: 'Jongerenwerk' }] }))
    expect(merge(one, other).session.agreements).toMatchObject([{ what: 'een', who: 'Jongerenwerk' }])
  })

  it('take the order of who moved, with what the other one added', () => {
    const first = change(origin, 'a', () => ({ agreements: [agree('een'), agree('twee')] }))
    const one = change(first, 'a', ({ agreements }) => ({ agreements: agreements.toReversed() }))
    const other = change(first, 'b', ({ agreements }) => ({ agreements: [...agreements, agree('drie')] }))
    expect(merge(one, other).session.agreements.map(({ what }) => what)).toEqual(['twee', 'drie', 'een'])
  })

  it('never bring back a question that was answered, and never lose one that somebody has not seen', () => {
    const one = change(origin, 'a', () => ({ purpose: 'Van de een' }))
    const other = change(origin, 'b', () => ({ purpose: 'Van de ander' }))
    const asked = merge(one, other)
    expect(
      merge(
        asked,
        change(origin, 'c', () => ({ place: 'C' })),
      ).session.parted,
    ).toHaveLength(1)
    expect(
      merge(
        asked,
        change(one, 'c', () => ({ place: 'C' })),
      ).session.parted,
    ).toHaveLength(1)
    expect(
      merge(
        asked,
        change(other, 'c', () => ({ place: 'C' })),
      ).session.parted,
    ).toHaveLength(1)
    const answered = change(asked, 'a', () => ({ parted: [] }))
    const late = change(asked, 'b', () => ({ place: 'B' }))
    expect(merge(answered, late).session.parted ?? []).toEqual([])
  })

  it('from apps that kept no lineage lose nothing: what differs is kept twice, lists are added', () => {
    const one: Version = {
      session: makeSession({ purpose: 'Een', agreements: [agree('een')] }),
      lineage: startLineage('oud een'),
    }
    const other: Version = {
      session: makeSession({ purpose: 'Twee', agreements: [agree('twee')] }),
      lineage: startLineage('oud twee'),
    }
    const { session } = merge(one, other)
    expect([session.purpose, ...(session.parted ?? []).map(({ text }) => text)].toSorted()).toEqual([
      'Een',
      'Twee',
    ])
    expect(session.agreements).toHaveLength(2)
  })

  it('never ask about a clock or a step that both were in', () => {
    const one = change(origin, 'a', ({ clock }) => ({
      clock: { ...clock, seenAt: '2026-11-29T10:00:00.000Z' },
    }))
    const other = change(origin, 'b', ({ clock }) => ({
      clock: { ...clock, seenAt: '2026-11-29T10:01:00.000Z' },
    }))
    expect(merge(one, other).session.parted).toBeUndefined()
  })

  it('of two sessions do not go together', () => {
    expect(mergeVersions(origin, { ...origin, session: makeSession({ id: 'een-andere' }) })).toBeUndefined()
  })
})
