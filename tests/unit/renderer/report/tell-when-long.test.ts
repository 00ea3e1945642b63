import { describe, expect, it } from 'vitest'
import { tellWhenLong } from '#report/tell-when-long.ts'

describe('how far a report is', () => {
  it('is told after a second, and then ten times a second at most', () => {
    let now = 0
    const told: number[] = []
    const hear = tellWhenLong(
      ({ done }) => told.push(done),
      () => now,
    )
    for (const [done, at] of [400, 999, 1000, 1050, 1099, 1100, 1500].entries()) {
      now = at
      hear({ done, pages: 7 })
    }
    expect(told).toEqual([2, 5, 6])
  })
})
