import { describe, expect, it } from 'vitest'
import { applyMerge, planMerge } from '#core/social-map/merge-entries.ts'
import { isStale, listLocal, orderEntries } from '#core/social-map/list-local.ts'
import { makeEntry } from '../../../main/example-social-map'

const here = [makeEntry(), makeEntry({ id: 'wijkagent', organisation: 'Politie', role: 'Wijkagent' })]

describe('a file of a colleague that comes in', () => {
  it('adds what is new and leaves what is only here', () => {
    const fresh = makeEntry({ id: 'nieuw', organisation: 'Jongerenwerk Zeist' })
    const plan = planMerge(here, [fresh, here[0]!])
    expect(plan).toEqual({ added: [fresh], changed: [], same: 1 })
    expect(applyMerge(here, plan)).toEqual([...here, fresh])
  })

  it('knows an entry by its id, else by municipality, organisation and function', () => {
    const byId = makeEntry({ phone: '030 765 43 21' })
    const byName = makeEntry({ id: 'ander-id', organisation: 'POLITIE', role: 'wijkagent ', hours: 'altijd' })
    const plan = planMerge(here, [byId, byName])
    expect(plan.added).toEqual([])
    expect(plan.changed.map(({ old, new: fresh }) => [old.id, fresh.id])).toEqual([
      ['wijkteam-oost', 'wijkteam-oost'],
      ['wijkagent', 'wijkagent'],
    ])
    expect(applyMerge(here, plan).map(({ phone, hours }) => [phone, hours])).toEqual([
      ['030 765 43 21', here[0]!.hours],
      [here[1]!.phone, 'altijd'],
    ])
  })

  it('changes nothing when it is the same, and never makes two of one', () => {
    expect(planMerge(here, here)).toEqual({ added: [], changed: [], same: 2 })
    const twice = makeEntry({ id: 'nieuw', organisation: 'Halt' })
    expect(applyMerge(here, planMerge(here, [twice, twice]))).toHaveLength(3)
  })
})

describe('local contacts in a list', () => {
  const other = makeEntry({ id: 'almere', municipality: 'Almere', organisation: 'JEL' })

  it('are those of the municipality; all of them while none is chosen', () => {
    expect(listLocal([...here, other], 'zeist').map(({ id }) => id)).toEqual(['wijkagent', 'wijkteam-oost'])
    expect(listLocal([...here, other], '')).toHaveLength(3)
    expect(listLocal([...here, other], 'Baarn')).toEqual([])
  })

  it('stand in order of municipality, organisation and function', () => {
    expect(orderEntries([...here, other]).map(({ id }) => id)).toEqual([
      'almere',
      'wijkagent',
      'wijkteam-oost',
    ])
  })

  it.each([
    ['2025-11-22', false],
    ['2025-11-21', true],
    ['2026-11-22', false],
  ])('checked on %s is older than a year on 22 november 2026: %s', (checkedOn, stale) => {
    expect(isStale({ checkedOn }, '2026-11-22')).toBe(stale)
  })
})
