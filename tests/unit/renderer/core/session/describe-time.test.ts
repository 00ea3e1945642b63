import { describe, expect, it } from 'vitest'
import { describePace, formatClock, formatDay, formatTime } from '#core/session/describe-time.ts'

describe('the clock in figures', () => {
  it.each([
    [0, '00:00'],
    [59.9, '00:59'],
    [400, '06:40'],
    [3599, '59:59'],
    [3725, '1:02:05'],
    [36_000, '10:00:00'],
    [-90, '-01:30'],
    [-0.4, '00:00'],
    [-3725, '-1:02:05'],
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text)
  })
})

describe('the pace in words', () => {
  it.each([
    [0, 'op schema'],
    [59, 'op schema'],
    [-59, 'op schema'],
    [60, '1 minuut achter'],
    [200, '3 minuten achter'],
    [-60, '1 minuut voor'],
    [-600, '10 minuten voor'],
  ])('calls %d seconds "%s"', (seconds, text) => {
    expect(describePace(seconds)).toBe(text)
  })
})

describe('days and times', () => {
  it.each([
    ['2026-11-22', '22 november 2026'],
    ['2027-01-01', '1 januari 2027'],
    ['', ''],
  ])('writes the day %j as %j, in any time zone', (day, text) => {
    expect(formatDay(day)).toBe(text)
  })

  it('writes the time of the device with two figures each, from a moment or a date', () => {
    const moment = new Date(2026, 10, 22, 9, 3)
    expect(formatTime(moment)).toBe('09:03')
    expect(formatTime(moment.toISOString())).toBe('09:03')
    expect(formatTime(new Date(2026, 10, 22, 0, 5))).toBe('00:05')
  })
})
