import fc from 'fast-check'
import { expect } from 'vitest'
import { describeCheck } from '#core/check/check-report.ts'
import { interpretCheck, type CheckContent, type Outcome } from '#core/check/interpret.ts'
import { emptyCheck } from '#core/check/check-state.ts'
import { anyTicking } from './check-content'

const ids = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id)

/** The order in which signals are ticked never matters. */
export function expectOrderNotToMatter(content: CheckContent, numRuns: number): void {
  const inTwoOrders = anyTicking(content).chain((state) =>
    fc
      .shuffledSubarray([...state.seen], { minLength: state.seen.length })
      .map((seen) => [state, { ...state, seen }] as const),
  )
  fc.assert(
    fc.property(inTwoOrders, ([one, other]) => {
      expect(interpretCheck(other, content)).toEqual(interpretCheck(one, content))
    }),
    { numRuns },
  )
}

/**
 * Ticking one more signal never takes an urgent advice away: the rules that held, with their steps, their routes and
 * the people to call for them, and every urgent route that was there.
 */
export function expectUrgencyToStay(content: CheckContent, numRuns: number): void {
  fc.assert(
    fc.property(anyTicking(content, 1), (state) => {
      const more = interpretCheck(state, content)
      const less = interpretCheck({ ...state, seen: state.seen.slice(0, -1) }, content)
      expectAtLeastAsUrgent(more, less, content)
      // who asks changes nothing, an age or knowing it better never makes it less urgent, nor does what goes well
      const bare = { ...emptyCheck, seen: state.seen }
      expectAtLeastAsUrgent(more, interpretCheck(bare, content), content)
      const surer = { ...state, seen: state.seen.map(({ signal }) => ({ signal, sight: 'gezien' as const })) }
      expectAtLeastAsUrgent(interpretCheck(surer, content), more, content)
      const better = { ...state, good: content.rules.protective.map(({ id }) => id) }
      expectAtLeastAsUrgent(interpretCheck(better, content), more, content)
    }),
    { numRuns },
  )
}

function expectAtLeastAsUrgent(more: Outcome, less: Outcome, content: CheckContent): void {
  const rules = (outcome: Outcome) => outcome.urgent.map(({ rule }) => rule.id)
  /** What stands there at the age of the outcome that is compared with. */
  const instead = content.rules.ages.find(({ age }) => age === more.age?.age)?.instead ?? {}
  const known = (all: readonly string[]) =>
    all.flatMap((id) => instead[id] ?? [id]).filter((id) => content.pages.has(id))
  expect(rules(more)).toEqual(expect.arrayContaining(rules(less)))
  expect(ids(more.routes)).toEqual(
    expect.arrayContaining(
      known([
        ...ids(less.routes.filter(({ urgent }) => urgent)),
        ...less.urgent.flatMap(({ rule }) => rule.routes),
      ]),
    ),
  )
  expect(ids(more.contacts)).toEqual(
    expect.arrayContaining(known(less.urgent.flatMap(({ rule }) => rule.contacts))),
  )
}

/** Any ticked signal gives at least one ordinary explanation and one question, and is named itself. */
export function expectAnOutcome(content: CheckContent, numRuns: number): void {
  fc.assert(
    fc.property(anyTicking(content, 1), (state) => {
      const outcome = interpretCheck(state, content)
      expect(outcome.signals).toHaveLength(state.seen.length)
      expect(outcome.ordinary).toHaveLength(state.seen.length)
      for (const { text } of outcome.ordinary) expect(text.trim()).not.toBe('')
      expect(outcome.questions.length).toBeGreaterThan(0)
      expect(outcome.openers.length).toBeGreaterThan(0)
      expect(outcome.house.length + outcome.onlyFeeling.length).toBeGreaterThan(0)
      for (const { ask } of outcome.questions) expect(ask.trim()).not.toBe('')
      // what is shown can always say which ticks led to it
      for (const { because, questions } of outcome.notKnownYet) {
        expect(because.length).toBeGreaterThan(0)
        expect(questions.length).toBeGreaterThan(0)
      }
    }),
    { numRuns },
  )
}

/** For every role and age: advice of that role and age, and a direction, a route with its first minute and someone to call. */
export function expectSomethingToDo(content: CheckContent, numRuns: number): void {
  fc.assert(
    fc.property(anyTicking(content, 1), (state) => {
      const outcome = interpretCheck(state, content)
      const { role, age, directions, routes, steps, helpers } = outcome
      expect([role?.role ?? '', age?.age ?? '']).toEqual([state.role, state.age])
      for (const part of [routes, helpers]) expect(part.length).toBeGreaterThan(0)
      // only circumstances may point nowhere
      if (!outcome.onlyCircumstances) expect(directions.length).toBeGreaterThan(0)
      expect(steps[0]?.route).toBe(routes[0])
      expect(steps[0]?.steps.minute.length).toBeGreaterThan(0)
    }),
    { numRuns },
  )
}

/** On paper every word of direction stands after all ordinary explanations of the ticked signals. */
export function expectOrdinaryFirst(content: CheckContent, numRuns: number): void {
  fc.assert(
    fc.property(anyTicking(content, 1), (state) => {
      const outcome = interpretCheck(state, content)
      const { blocks } = describeCheck(state, outcome, {
        rules: content.rules,
        contentVersion: '2026-11-20',
        today: '2026-11-22',
        local: [],
      })
      const texts = blocks.map((block) => JSON.stringify(block))
      const pointing = texts.findIndex((text) => text.includes('Waar kan het op wijzen?'))
      for (const { text } of outcome.ordinary) {
        const at = texts.findIndex((block) => block.includes(JSON.stringify(text).slice(1, -1)))
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThan(pointing)
      }
    }),
    { numRuns },
  )
}
