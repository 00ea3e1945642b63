import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import { isBelievable } from '../../../../../main/library/retention/believe-clock'
import { addShownDay, findKeptTo, mayGo } from '../../../../../main/library/retention/keep-rule'

const rule = { months: 12, since: '2026-01-01' }
const told = {
  date: '2026-11-25',
  followUp: '',
  keepUntil: '',
  createdAt: '2026-11-01T10:00:00.000Z',
  changedAt: '2026-11-25T10:00:00.000Z',
}

describe('until when a session is kept', () => {
  it('a year after the last meeting, and never shorter than was agreed with the group', () => {
    expect(findKeptTo(told, '', rule)).toBe('2027-11-25')
    expect(findKeptTo({ ...told, followUp: '2027-01-20' }, '', rule)).toBe('2028-01-20')
    expect(findKeptTo({ ...told, keepUntil: '2026-12-25' }, '', rule)).toBe('2027-11-25')
    expect(findKeptTo({ ...told, keepUntil: '2028-12-25' }, '', rule)).toBe('2028-12-25')
  })

  it('without a meeting a year after it was last worked on; by the rule of the organisation where there is one', () => {
    expect(findKeptTo({ ...told, date: '' }, '', rule)).toBe('2027-11-25')
    expect(findKeptTo(told, '', { ...rule, months: 3 })).toBe('2027-02-25')
  })

  it('the day that somebody chose goes before all', () => {
    expect(findKeptTo({ ...told, keepUntil: '2028-12-25' }, '2026-12-01', rule)).toBe('2026-12-01')
  })

  it('what was there before sessions went by themselves stays three months more at the least', () => {
    const old = { ...told, date: '2021-03-01', createdAt: '2021-02-01T10:00:00.000Z' }
    expect(findKeptTo(old, '', { ...rule, since: '2026-11-30' })).toBe('2027-02-28')
  })
})

describe('when a session may go', () => {
  it('after its last day, and when the notice was there on two earlier days two weeks apart', () => {
    expect(mayGo('2027-11-25', ['2027-11-11', '2027-11-25'], '2027-11-26')).toBe(true)
    expect(mayGo('2027-11-25', ['2027-11-11', '2027-11-25'], '2027-11-25')).toBe(false)
    expect(mayGo('2027-11-25', ['2027-11-11', '2027-11-24'], '2027-12-30')).toBe(false)
    expect(mayGo('2027-11-25', ['2027-11-12', '2027-11-26'], '2027-11-26')).toBe(false)
    expect(mayGo('2027-11-25', ['2027-11-12', '2027-11-26'], '2027-11-27')).toBe(true)
    expect(mayGo('2027-11-25', [], '2030-01-01')).toBe(false)
  })

  it('a notice for an earlier date counts no more', () => {
    expect(mayGo('2028-11-25', ['2027-11-11', '2027-11-25'], '2028-11-26')).toBe(false)
  })

  const start = '2026-01-01'
  const steps = fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 1, maxLength: 40 })
  const small = fc.array(fc.integer({ min: 0, max: limits.believedAbsenceDays }), { maxLength: 60 })

  it('whatever a clock does: nothing goes without two notices two weeks apart, on days that the clock did not jump to', () => {
    fc.assert(
      fc.property(fc.oneof(steps, small), fc.integer({ min: 0, max: 800 }), (moves, last) => {
        const keptTo = addDays(start, last)
        let [day, lastSeen] = [start, start]
        let shown: string[] = []
        const believedNotices: string[] = []
        for (const move of moves) {
          const next = addDays(day, move)
          if (next === '') continue
          day = next
          if (!isBelievable(day, lastSeen)) continue
          expect(daysBetween(lastSeen, day)).toBeLessThanOrEqual(limits.believedAbsenceDays)
          if (day > lastSeen) lastSeen = day
          if (mayGo(keptTo, shown, day)) {
            expect(day > keptTo).toBe(true)
            const earlier = believedNotices.filter((one) => one < day).sort()
            expect(daysBetween(earlier[0]!, earlier.at(-1)!)).toBeGreaterThanOrEqual(limits.noticeDays)
            return
          }
          if (day >= addDays(keptTo, -limits.noticeDays)) {
            shown = addShownDay(shown, day, keptTo)
            believedNotices.push(day)
          }
        }
      }),
    )
  })

  it('whoever opens the app every few days loses it within a month after its day, and not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 10 }), (last, every) => {
        const keptTo = addDays(start, last)
        let shown: string[] = []
        let day = start
        while (!mayGo(keptTo, shown, day)) {
          if (day >= addDays(keptTo, -limits.noticeDays)) shown = addShownDay(shown, day, keptTo)
          day = addDays(day, every)
        }
        expect(daysBetween(keptTo, day)).toBeGreaterThan(0)
        expect(daysBetween(keptTo, day)).toBeLessThan(31)
      }),
    )
  })
})

describe('a clock', () => {
  it('is believed while it goes on, over a holiday and one day back over a border', () => {
    expect(isBelievable('2026-11-30', '2026-11-30')).toBe(true)
    expect(isBelievable('2026-12-30', '2026-11-30')).toBe(true)
    expect(isBelievable('2026-11-29', '2026-11-30')).toBe(true)
  })

  it('is not believed in 2036, in 1970, or back by a week', () => {
    expect(isBelievable('2036-11-30', '2026-11-30')).toBe(false)
    expect(isBelievable('2000-01-01', '2026-11-30')).toBe(false)
    expect(isBelievable('2026-11-23', '2026-11-30')).toBe(false)
  })
})
