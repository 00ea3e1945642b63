import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goToStep, measurePace, startClock } from '#core/session/clock/clock.ts'
import { describeProposal } from '#core/session/clock/describe-clock.ts'
import { applyLengths, proposeShortening } from '#core/session/clock/propose-shortening.ts'
import { makeEmptySession, makeStep } from '../../../../../scenarios/report/example-session'

const start = Date.parse('2026-11-23T09:00:00.000Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const minutes = (count: number) => count * 60
const session = makeEmptySession({
  steps: [
    makeStep({ id: 'welkom', title: 'Welkom', minutes: 10, minimumMinutes: 5 }),
    makeStep({ id: 'kennis', title: 'Kennis', minutes: 15, minimumMinutes: 12 }),
    makeStep({ id: 'casus', title: 'Casus', minutes: 25, minimumMinutes: 18 }),
    makeStep({ id: 'pauze', title: 'Pauze', minutes: 5, minimumMinutes: 5 }),
  ],
})
const running = startClock(session, at(0))
/** Half past three in the time of the device. */
const ends = new Date(2026, 10, 23, 15, 30)

describe('when the session is late', () => {
  it('proposes nothing while it is on time, or less than a minute late', () => {
    expect(proposeShortening(running, at(minutes(10)))).toEqual({ kind: 'none' })
    expect(proposeShortening(running, at(minutes(10) + 59))).toEqual({ kind: 'none' })
  })

  it('shortens one coming step when that is enough: the one with the most room', () => {
    const proposal = proposeShortening(running, at(minutes(13)))
    expect(proposal).toEqual({
      kind: 'shorten',
      changes: [{ stepId: 'casus', number: 3, title: 'Casus', from: 25, to: 22 }],
    })
    expect(describeProposal(proposal, ends)).toEqual({
      text: 'Casus 25 → 22. Klaar om 15:30.',
      acts: true,
    })
  })

  it('shortens more steps when one is not enough', () => {
    const proposal = proposeShortening(running, at(minutes(19)))
    expect(describeProposal(proposal, ends)?.text).toBe('Kennis 15 → 13, Casus 25 → 18. Klaar om 15:30.')
  })

  it('is on time after the proposal, without forgetting how long the steps were', () => {
    const now = at(minutes(13))
    const proposal = proposeShortening(running, now)
    const shortened = applyLengths(running, proposal.kind === 'shorten' ? proposal.changes : [])
    expect(measurePace(shortened, now).behind).toBe(0)
    expect(shortened.steps[2]).toMatchObject({ minutes: 22, plannedMinutes: 25 })
    expect(proposeShortening(shortened, now)).toEqual({ kind: 'none' })
  })

  it('says what is the best it can do when it cannot end on time', () => {
    const proposal = proposeShortening(running, at(minutes(25)))
    expect(proposal).toMatchObject({ kind: 'cannot', late: 5 })
    expect(describeProposal(proposal, ends)).toEqual({
      text: 'Ook met de kortste stappen wordt het 5 minuten later: Kennis 15 → 12, Casus 25 → 18. Klaar om 15:30.',
      acts: true,
    })
  })

  it('says so too when nothing can be shortened any more, with what to do instead', () => {
    const last = goToStep(running, 3, at(minutes(60)))
    const words = describeProposal(proposeShortening(last, at(minutes(60))), ends)
    expect(words?.acts).toBe(false)
    expect(words?.text).toMatch(
      /wordt 10 minuten later\. Sla een stap over of spreek een later einde af\.$|dus het wordt 10 minuten later/,
    )
  })
})

describe('when the session is ahead', () => {
  it('gives shortened steps back what was taken from them', () => {
    const shortened = applyLengths(running, [
      { stepId: 'casus', number: 3, title: 'Casus', from: 25, to: 20 },
    ])
    const moved = goToStep(shortened, 1, at(minutes(10)))
    const proposal = proposeShortening(moved, at(minutes(10)))
    expect(proposal).toMatchObject({ kind: 'give-back', minutes: 5 })
    expect(describeProposal(proposal, ends)).toEqual({
      text: 'Casus 20 → 25. Klaar om 15:30.',
      acts: true,
    })
  })

  it('gives back first what was taken from the step that runs, and only then to a coming one', () => {
    const shortened = applyLengths(running, [
      { stepId: 'kennis', number: 2, title: 'Kennis', from: 15, to: 12 },
      { stepId: 'casus', number: 3, title: 'Casus', from: 25, to: 20 },
    ])
    const moved = goToStep(shortened, 1, at(minutes(5)))
    expect(proposeShortening(moved, at(minutes(5)))).toMatchObject({
      kind: 'give-back',
      changes: [
        { stepId: 'kennis', from: 12, to: 15 },
        { stepId: 'casus', from: 20, to: 25 },
      ],
    })
  })

  it('gives the current step more time when no step was shortened', () => {
    const moved = goToStep(running, 1, at(minutes(6)))
    const proposal = proposeShortening(moved, at(minutes(6)))
    expect(describeProposal(proposal, ends)?.text).toBe('Kennis 15 → 19. Klaar om 15:30.')
  })

  it('makes no step more than half as long again as was planned: the group may end early', () => {
    const quick = goToStep(goToStep(running, 1, at(minutes(1))), 3, at(minutes(2)))
    const step = quick.steps[3]!
    const proposal = proposeShortening(quick, at(minutes(2)))
    const longest = Math.ceil(step.plannedMinutes * 1.5)
    expect(proposal).toMatchObject({ kind: 'give-back', changes: [{ from: step.minutes, to: longest }] })
    expect(
      proposeShortening(
        applyLengths(quick, [{ stepId: step.id, number: 4, title: '', from: 0, to: longest }]),
        at(minutes(2)),
      ),
    ).toEqual({ kind: 'none' })
  })

  it('says nothing about a single minute', () => {
    expect(proposeShortening(goToStep(running, 1, at(minutes(9))), at(minutes(9)))).toEqual({ kind: 'none' })
  })
})

/** Any agenda with any history of moving through it. */
const played = fc
  .record({
    lengths: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
        .map(([one, other]) => ({ minutes: Math.max(one, other), minimumMinutes: Math.min(one, other) })),
      { minLength: 1, maxLength: 8 },
    ),
    moves: fc.array(fc.record({ after: fc.integer({ min: 0, max: 5400 }), to: fc.nat(7) }), { maxLength: 8 }),
    last: fc.integer({ min: 0, max: 5400 }),
  })
  .map(({ lengths, moves, last }) => {
    const steps = lengths.map((length, index) => makeStep({ ...length, id: `stap-${index}` }))
    let now = 0
    const moved = moves.reduce(
      (one, { after, to }) => goToStep(one, to, at((now += after))),
      startClock(makeEmptySession({ steps }), at(0)),
    )
    return { session: moved, now: at(now + last) }
  })

const taken = ({ steps }: ReturnType<typeof makeEmptySession>, stepId: string) => {
  const step = steps.find(({ id }) => id === stepId)!
  return step.plannedMinutes - step.minutes
}

describe('whatever the agenda is and whatever happened', () => {
  it('applying a proposal ends on time, or the proposal says how many minutes late', () => {
    fc.assert(
      fc.property(played, ({ session: one, now }) => {
        const before = measurePace(one, now).behind
        const proposal = proposeShortening(one, now)
        if (before < 60) expect(['none', 'give-back']).toContain(proposal.kind)
        else expect(['shorten', 'cannot']).toContain(proposal.kind)
        if (proposal.kind === 'none') return
        const after = measurePace(applyLengths(one, proposal.changes), now).behind
        if (proposal.kind === 'shorten') expect(after).toBeLessThanOrEqual(0)
        if (proposal.kind === 'cannot') expect(Math.ceil(after / 60)).toBe(proposal.late)
        if (proposal.kind === 'give-back') expect(after).toBeLessThan(60)
        if (proposal.kind === 'give-back' && proposal.changes.every(({ stepId }) => taken(one, stepId) <= 0))
          for (const { stepId, to } of proposal.changes)
            expect(to).toBeLessThanOrEqual(
              Math.ceil(one.steps.find(({ id }) => id === stepId)!.plannedMinutes * 1.5),
            )
      }),
      { numRuns: 1000 },
    )
  })

  it('no step becomes shorter than its shortest useful length, and the minutes add up', () => {
    fc.assert(
      fc.property(played, ({ session: one, now }) => {
        const proposal = proposeShortening(one, now)
        if (proposal.kind === 'none') return
        const changed = applyLengths(one, proposal.changes)
        const sum = (steps: typeof one.steps) => steps.reduce((total, step) => total + step.minutes, 0)
        const difference = proposal.changes.reduce((total, { from, to }) => total + to - from, 0)
        expect(sum(changed.steps) - sum(one.steps)).toBe(difference)
        for (const [index, step] of changed.steps.entries()) {
          expect(step.minutes).toBeGreaterThanOrEqual(
            Math.min(step.minimumMinutes, one.steps[index]!.minutes),
          )
          expect(step.minutes).toBeGreaterThanOrEqual(0)
          if (proposal.kind !== 'give-back')
            expect(
              index > one.currentStep ||
                step === one.steps[index] ||
                step.minutes === one.steps[index]!.minutes,
            ).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('shortens no more steps than needed: without any one of them it is late', () => {
    fc.assert(
      fc.property(played, ({ session: one, now }) => {
        const proposal = proposeShortening(one, now)
        if (proposal.kind !== 'shorten') return
        for (const left of proposal.changes) {
          const rest = proposal.changes.filter((change) => change !== left)
          expect(measurePace(applyLengths(one, rest), now).behind).toBeGreaterThan(0)
        }
      }),
    )
  })
})
