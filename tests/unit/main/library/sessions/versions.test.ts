import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits.ts'
import { chooseThinned } from '../../../../../main/library/sessions/versions'

const hour = 60 * 60 * 1000
const make = (hoursAgo: readonly number[]) =>
  hoursAgo.map((ago) => {
    const savedAt = new Date(Date.parse('2026-11-22T12:00:00.000Z') - ago * hour).toISOString()
    return { version: savedAt, savedAt }
  })
const keep = (versions: ReturnType<typeof make>) => {
  const gone = new Set(chooseThinned(versions))
  return versions.filter((version) => !gone.has(version))
}

describe('earlier versions as they grow old', () => {
  it('all stay of the last day of work', () => {
    const day = make(Array.from({ length: 100 }, (_, at) => at / 5))
    expect(keep(day)).toEqual(day)
  })

  it('become one an hour, one a day and one a week, and never fewer', () => {
    const everyTenMinutes = make(Array.from({ length: 6 * 24 * 100 }, (_, at) => at / 6))
    const kept = keep(everyTenMinutes).map(({ savedAt }) => Date.parse(savedAt))
    const gaps = kept.slice(1).map((time, at) => ((kept[at] ?? 0) - time) / hour)
    expect(kept.length).toBeLessThanOrEqual(limits.keptVersions)
    expect(Math.max(...gaps.slice(0, 140))).toBeLessThan(2)
    expect(kept.at(-1)).toBe(Date.parse(everyTenMinutes.at(-1)?.savedAt ?? ''))
  })

  it('stay the same when they are thinned again', () => {
    const kept = keep(make(Array.from({ length: 400 }, (_, at) => at * 3.7)))
    expect(chooseThinned(kept)).toEqual([])
  })

  it('lose nothing to a clock that jumped: age is counted from the newest version', () => {
    const three = make([0, 0.2, 0.4])
    expect(keep(three)).toEqual(three)
    // one version of a clock that stood in 2036 lies above them: the day below it still has its hours
    const jumped = [...make([-10 * 365 * 24]), ...make([0, 24 * 8, 24 * 16])]
    expect(keep(jumped)).toEqual(jumped)
  })
})
