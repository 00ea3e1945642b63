import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '#contract/session.ts'
import {
  currentStepOf,
  goToStep,
  measurePace,
  spentInSession,
  spentInStep,
  startClock,
  stopClock,
} from '#core/session/clock/clock.ts'
import { dayOfMoment } from '#core/session/days.ts'
import { makeEmptySession, makeStep } from '../../../../../scenarios/report/example-session'

const start = Date.parse('2026-11-23T09:00:00.000Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const session = makeEmptySession({
  steps: [
    makeStep({ id: 'welkom', minutes: 10 }),
    makeStep({ id: 'kennis', minutes: 15 }),
    makeStep({ id: 'afspraken', minutes: 20 }),
  ],
})

/** A session of three quarters of an hour that was agreed to end at this time, on the clock of this device. */
function endingAfter(minutes: number) {
  const [from, to] = [at(0), at(minutes * 60)]
  const time = (date: Date) =>
    `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
  return { ...session, date: dayOfMoment(from), startsAt: time(from), endsAt: time(to) }
}

describe('a session with a time at which it ends', () => {
  it('is late when it began late, and on time when it can still end on time', () => {
    const agreed = endingAfter(45)
    expect(measurePace(startClock(agreed, at(600)), at(600)).behind).toBe(600)
    expect(measurePace(startClock(agreed, at(0)), at(0)).behind).toBe(0)
  })

  it('is later with every minute of a pause', () => {
    const paused = stopClock(startClock(endingAfter(45), at(0)), at(300))
    expect(measurePace(paused, at(900)).behind).toBe(600)
  })

  it('goes by the lengths of its steps before it begins, and on another day', () => {
    expect(measurePace(endingAfter(45), at(600)).behind).toBe(0)
    const elsewhen = { ...endingAfter(45), date: '2027-02-01' }
    expect(measurePace(startClock(elsewhen, at(600)), at(600)).behind).toBe(0)
  })

  it('goes by its steps when it is led hours before or after what was agreed, from the first minute to the last', () => {
    for (const begun of [-9 * 3600, -3 * 3600, 3 * 3600]) {
      const running = startClock(endingAfter(45), at(begun))
      for (const spent of [0, 600, 2700])
        expect(measurePace(running, at(begun + spent)).behind).toBe(Math.max(0, spent - 600))
    }
  })
})

describe('the clock of a session', () => {
  it('stands still until it is started', () => {
    expect(spentInSession(session, at(600))).toBe(0)
    expect(measurePace(session, at(600))).toEqual({ stepLeft: 600, behind: 0, left: 2700, running: false })
  })

  it('counts from the moment it is started, and says that the session is under way', () => {
    const running = startClock(session, at(0))
    expect(running.phase).toBe('bezig')
    expect(spentInStep(running, 'welkom', at(90))).toBe(90)
    expect(spentInStep(running, 'kennis', at(90))).toBe(0)
  })

  it('goes on while the app is closed: the session that was saved is all it needs', () => {
    const saved = JSON.parse(JSON.stringify(startClock(session, at(0)))) as Session
    expect(spentInSession(saved, at(3600))).toBe(3600)
  })

  it('is not started over by a second press', () => {
    const running = startClock(session, at(0))
    expect(startClock(running, at(60))).toBe(running)
  })

  it('keeps what was spent over a pause', () => {
    const paused = stopClock(startClock(session, at(0)), at(60))
    expect(spentInStep(paused, 'welkom', at(600))).toBe(60)
    expect(spentInStep(startClock(paused, at(600)), 'welkom', at(630))).toBe(90)
    expect(stopClock(paused, at(700))).toBe(paused)
  })

  it('gives each step its own time when the group moves on, and goes on running', () => {
    const moved = goToStep(startClock(session, at(0)), 1, at(300))
    expect(currentStepOf(moved)?.id).toBe('kennis')
    expect(spentInStep(moved, 'welkom', at(400))).toBe(300)
    expect(spentInStep(moved, 'kennis', at(400))).toBe(100)
    expect(spentInSession(moved, at(400))).toBe(400)
  })

  it('stays stopped when the group looks ahead before it starts', () => {
    const moved = goToStep(session, 2, at(0))
    expect(moved.clock.runningSince).toBeNull()
    expect(moved.phase).toBe('voorbereiding')
  })

  it('adds to the time of a step that the group comes back to', () => {
    const back = goToStep(goToStep(startClock(session, at(0)), 1, at(100)), 0, at(150))
    expect(spentInStep(back, 'welkom', at(160))).toBe(110)
  })

  it.each([-1, 3, 0.5])('does not move to step %d, which is not there', (index) => {
    const running = startClock(session, at(0))
    expect(goToStep(running, index, at(10))).toBe(running)
  })

  it('can be stopped, and charges no step, when the session points past its last step', () => {
    const lost = {
      ...session,
      currentStep: 9,
      clock: { runningSince: at(0).toISOString(), seenAt: null, spentSeconds: {} },
    }
    expect(startClock({ ...session, currentStep: 9 }, at(0)).clock.runningSince).toBeNull()
    expect(stopClock(lost, at(50)).clock).toEqual({ runningSince: null, seenAt: null, spentSeconds: {} })
    expect(spentInSession(goToStep(lost, 0, at(50)), at(50))).toBe(0)
    expect(measurePace(lost, at(50))).toEqual({ stepLeft: 0, behind: 0, left: 0, running: false })
  })
})

describe('the pace of a session', () => {
  it('is on time while the first step has time left', () => {
    expect(measurePace(startClock(session, at(0)), at(200))).toEqual({
      stepLeft: 400,
      behind: 0,
      left: 2500,
      running: true,
    })
  })

  it('is behind by what a step takes too long', () => {
    const pace = measurePace(startClock(session, at(0)), at(660))
    expect(pace).toMatchObject({ stepLeft: -60, behind: 60 })
  })

  it('is ahead when earlier steps were shorter than planned', () => {
    const moved = goToStep(startClock(session, at(0)), 1, at(300))
    expect(measurePace(moved, at(310))).toMatchObject({ behind: -300 })
  })

  it('remembers in a later step what an earlier one took too long', () => {
    const moved = goToStep(startClock(session, at(0)), 1, at(780))
    expect(measurePace(moved, at(780))).toMatchObject({ stepLeft: 900, behind: 180 })
  })
})

/** What a facilitator can do with the clock, each after some (perhaps negative) seconds. */
const deed = (shift: fc.Arbitrary<number>) =>
  fc.record({ after: shift, what: fc.constantFrom('start', 'stop', 'to 0', 'to 1', 'to 2', 'look') })

function play(deeds: readonly { after: number; what: string }[]) {
  let now = 0
  return deeds.reduce<{ session: Session; now: Date }[]>((seen, { after, what }) => {
    now += after
    const before = seen.at(-1)?.session ?? session
    const moment = at(now)
    const next =
      what === 'start'
        ? startClock(before, moment)
        : what === 'stop'
          ? stopClock(before, moment)
          : what === 'look'
            ? before
            : goToStep(before, Number(what.at(-1)), moment)
    return [...seen, { session: next, now: moment }]
  }, [])
}

describe('whatever the facilitator does', () => {
  it('the time never decreases', () => {
    const forward = fc.array(deed(fc.double({ min: 0, max: 5000, noNaN: true })), { maxLength: 30 })
    fc.assert(
      fc.property(forward, (deeds) => {
        const times = play(deeds).map(({ session: played, now }) => spentInSession(played, now))
        expect(times).toEqual([...times].sort((one, other) => one - other))
      }),
    )
  })

  it('the time is never negative, also when the clock of the device is set back', () => {
    const anyway = fc.array(deed(fc.double({ min: -90_000, max: 90_000, noNaN: true })), { maxLength: 30 })
    fc.assert(
      fc.property(anyway, (deeds) => {
        for (const { session: played, now } of play(deeds)) {
          for (const { id } of played.steps) expect(spentInStep(played, id, now)).toBeGreaterThanOrEqual(0)
          for (const kept of Object.values(played.clock.spentSeconds)) expect(kept).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('what was kept before the clock of the device was set back is not lost', () => {
    const kept = goToStep(startClock(session, at(1000)), 1, at(1600))
    expect(spentInSession(stopClock(kept, at(-5000)), at(-5000))).toBe(600)
  })
})
