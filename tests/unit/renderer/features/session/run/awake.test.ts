import { describe, expect, it } from 'vitest'
import { createAwake } from '../../../../../../renderer/features/session/run/awake'

/** A page whose clock the test moves. */
function openPage() {
  let now = Date.parse('2026-11-23T09:00:00.000Z')
  let tick = () => {}
  const awake = createAwake(
    () => new Date(now),
    (run) => (tick = run),
  )
  const pass = (seconds: number) => {
    now += seconds * 1000
    tick()
  }
  return { awake, pass, iso: () => new Date(now).toISOString() }
}

describe('who looks at the clock', () => {
  it('has seen everything while the page was awake, also on other screens', () => {
    const { awake, pass, iso } = openPage()
    const saved = iso()
    for (let minute = 0; minute < 30; minute += 1) pass(60)
    expect(awake.lastSeen(saved)).toBe(iso())
  })

  it('has not seen what passed before the page was opened, or while the laptop slept', () => {
    const { awake, pass, iso } = openPage()
    expect(awake.lastSeen('2026-11-22T22:00:00.000Z')).toBe('2026-11-22T22:00:00.000Z')
    const saved = iso()
    pass(60)
    pass(9 * 3600)
    expect(awake.lastSeen(saved)).toBe(saved)
  })

  it('tells every look with the one before', () => {
    const { awake, pass } = openPage()
    const steps: number[] = []
    const stop = awake.watch((now, before) => steps.push((now.getTime() - (before?.getTime() ?? 0)) / 1000))
    pass(1)
    pass(-3600)
    stop()
    pass(1)
    expect(steps).toEqual([1, -3600])
  })
})
