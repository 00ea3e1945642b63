import { describe, expect, it } from 'vitest'
import { readDaysBefore } from '#core/session/agreements/days-before.ts'

describe('when a task of the preparation is due', () => {
  it.each([
    ['4 weken vooraf', 28],
    ['1 week vooraf', 7],
    ['2 dagen vooraf', 2],
    ['1 dag vooraf', 1],
    ['op de dag', 0],
  ])('%s is %i days before the session', (when, days) => {
    expect(readDaysBefore(when)).toBe(days)
  })

  it.each(['na afloop', '', 'twee weken vooraf', '2 weken'])('%s has no day', (when) => {
    expect(readDaysBefore(when)).toBeNull()
  })
})
