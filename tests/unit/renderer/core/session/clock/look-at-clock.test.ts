import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctTime, goToStep, spentInSession, spentInStep, startClock } from '#core/session/clock/clock.ts'
import { describeGap, nameDuration } from '#core/session/clock/describe-clock.ts'
import { findGap, lookAtClock, takeOffGap, wasSetBack } from '#core/session/clock/look-at-clock.ts'
import { makeEmptySession, makeStep } from '../../../../../scenarios/report/example-session'

const start = Date.parse('2026-11-23T09:00:00.000Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const hours = (count: number) => count * 3600
const session = makeEmptySession({
  steps: [makeStep({ id: 'welkom', minutes: 10 }), makeStep({ id: 'kennis', minutes: 15 })],
})
const running = startClock(session, at(0))

describe('a laptop that slept for a night, or a clock that was set forward', () => {
  const asleep = lookAtClock(running, at(300))
  const morning = at(300 + hours(9))

  it('is told in one calm sentence, with how long', () => {
    const gap = findGap(asleep, morning)
    expect(gap?.seconds).toBe(hours(9))
    expect(describeGap(gap!)).toMatch(
      /^De klok liep 9 uur door zonder dat Signaalwijzer meekeek, van [^.]+\.$/,
    )
  })

  it('keeps the time until the facilitator takes it off', () => {
    expect(spentInStep(asleep, 'welkom', morning)).toBe(300 + hours(9))
    const mended = takeOffGap(asleep, findGap(asleep, morning)!, morning)
    expect(spentInStep(mended, 'welkom', morning)).toBe(300)
    expect(spentInStep(mended, 'welkom', new Date(morning.getTime() + 60_000))).toBe(360)
  })

  it('says nothing about a gap of ten minutes, about a clock at rest, or when somebody was looking', () => {
    expect(findGap(asleep, at(300 + 600))).toBeNull()
    expect(findGap(session, morning)).toBeNull()
    expect(findGap(asleep, morning, new Date(morning.getTime() - 1000).toISOString())).toBeNull()
  })

  it.each([
    [720, '12 minuten'],
    [hours(1), '1 uur'],
    [hours(1) + 1500, '1 uur en 25 minuten'],
    [hours(9) + 600, '9 uur'],
    [hours(72), '3 dagen'],
  ])('names %i seconds %s', (seconds, words) => expect(nameDuration(seconds)).toBe(words))
})

describe('a clock that was set back', () => {
  const seen = lookAtClock(running, at(600))
  const earlier = at(-hours(2))

  it('keeps what was spent, and counts on from the new time', () => {
    expect(wasSetBack(seen, earlier)).toBe(true)
    const mended = lookAtClock(seen, earlier)
    expect(spentInStep(mended, 'welkom', earlier)).toBe(600)
    expect(spentInStep(mended, 'welkom', at(-hours(2) + 60))).toBe(660)
    expect(wasSetBack(mended, at(-hours(2) + 1))).toBe(false)
  })

  it('loses nothing before it is noticed either', () => {
    expect(spentInStep(seen, 'welkom', earlier)).toBe(600)
    expect(spentInStep(goToStep(seen, 1, earlier), 'welkom', earlier)).toBe(600)
  })

  it('is not noticed when the system corrects itself by a few seconds, and never runs backwards', () => {
    const corrected = lookAtClock(seen, at(598))
    expect(wasSetBack(seen, at(598))).toBe(false)
    expect(spentInStep(corrected, 'welkom', at(598))).toBe(600)
  })
})

describe('correcting the time by hand', () => {
  it('gives the step more or less time, while the clock goes on', () => {
    const more = correctTime(running, 300, at(60))
    expect(spentInStep(more, 'welkom', at(60))).toBe(360)
    expect(spentInStep(correctTime(more, -120, at(60)), 'welkom', at(90))).toBe(270)
    expect(correctTime(session, 60, at(0)).clock.runningSince).toBeNull()
  })

  it('never goes below nothing', () => {
    expect(spentInStep(correctTime(running, -999, at(60)), 'welkom', at(60))).toBe(0)
  })
})

describe('whatever happens to the system clock', () => {
  it('the time spent never gets less by looking, and is never negative', () => {
    const shift = fc.integer({ min: -200_000, max: 200_000 })
    fc.assert(
      fc.property(fc.array(fc.record({ shift, move: fc.boolean() }), { maxLength: 20 }), (events) => {
        let one = running
        let now = 0
        for (const event of events) {
          const before = spentInSession(one, at(now))
          now += event.shift
          one = lookAtClock(one, at(now))
          if (event.move) one = goToStep(one, 1 - one.currentStep, at(now))
          expect(spentInSession(one, at(now))).toBeGreaterThanOrEqual(before)
          for (const spent of Object.values(one.clock.spentSeconds)) expect(spent).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})
