import fc from 'fast-check'
import { expect } from 'vitest'
import { interpretCheck, type CheckContent } from '../../../../../renderer/core/check/interpret'
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

/** Ticking one more signal never takes an urgent advice away: the warning, the routes, and whom to call for them. */
export function expectUrgencyToStay(content: CheckContent, numRuns: number): void {
  const urgentContacts = (routes: ReturnType<typeof interpretCheck>['routes']) =>
    routes
      .filter(({ urgent }) => urgent)
      .flatMap(({ contacts }) => contacts ?? [])
      .filter((id) => content.pages.has(id))
  fc.assert(
    fc.property(anyTicking(content, 1), (state) => {
      const more = interpretCheck(state, content)
      const less = interpretCheck({ ...state, seen: state.seen.slice(0, -1) }, content)
      if (less.urgent) expect(more.urgent).toBe(true)
      expect(ids(more.routes)).toEqual(
        expect.arrayContaining(ids(less.routes.filter(({ urgent }) => urgent))),
      )
      expect(ids(more.contacts)).toEqual(expect.arrayContaining(urgentContacts(less.routes)))
    }),
    { numRuns },
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
      for (const { ask } of outcome.questions) expect(ask.trim()).not.toBe('')
    }),
    { numRuns },
  )
}
