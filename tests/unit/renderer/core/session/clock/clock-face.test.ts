import { describe, expect, it } from 'vitest'
import { readClockFace } from '#core/session/clock/clock-face.ts'

describe('the face of the clock of a step', () => {
  it.each([
    [121, true, 'ruim'],
    [120, true, 'bijna'],
    [0, true, 'bijna'],
    [-1, true, 'over'],
    [-1, false, 'over'],
    [60, false, 'ruim'],
  ] as const)('%s seconds left, running %s: %s', (stepLeft, running, face) => {
    expect(readClockFace({ stepLeft, running })).toBe(face)
  })
})
