import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, dayOfMoment, isDay } from '#core/session/days.ts'

describe('days', () => {
  it('go on over months, years and the change to summer time', () => {
    expect(addDays('2026-12-01', -14)).toBe('2026-11-17')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  })

  it('end at the last day of a shorter month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15')
  })

  it('are counted between two', () => {
    expect(daysBetween('2026-11-25', '2026-12-01')).toBe(6)
    expect(daysBetween('2026-11-25', '2026-11-23')).toBe(-2)
  })

  it('are those of this device', () => {
    expect(dayOfMoment(new Date(2026, 10, 5, 23, 59))).toBe('2026-11-05')
  })

  it('exist or not', () => {
    expect(isDay('2028-02-29')).toBe(true)
    for (const none of ['2027-02-29', '2026-13-01', 'morgen', '', '2026-1-1']) expect(isDay(none)).toBe(false)
  })
})
