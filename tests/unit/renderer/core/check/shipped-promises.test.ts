import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCheckContent } from '../../../../../content/cases/load-check-content'
import { crimes } from '../../../../../content/schema/direction-sides'
import { circumstances } from '../../../../../content/schema/signal-kinds'
import { interpretCheck, type CheckContent, type Outcome } from '../../../../../renderer/core/check/interpret'
import { ageBandIds } from '../../../../../content/schema/ages'
import { anyTicking, makeContent, tick } from './check-content'

let content: CheckContent = makeContent([], [])

beforeAll(async () => {
  content = await loadCheckContent()
}, 120_000)

const runs = Number(process.env['RUNS'] ?? 100)
const calls112 = ({ contacts }: Outcome) => contacts.some(({ id }) => id === 'contact/k-112')
const only = (
  wanted: (kind: CheckContent['signals'][number]['signal']['kind']) => boolean,
): CheckContent => ({
  ...content,
  signals: content.signals.filter(({ signal }) => wanted(signal.kind)),
})

describe('whatever is ticked, by whoever, for whatever age and however it is known', () => {
  it('places and circumstances alone name no crime and show no 112', () => {
    const kinds = only((kind) => circumstances.includes(kind))
    expect(kinds.signals.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(anyTicking(kinds, 1), (state) => {
        const outcome = interpretCheck(state, content)
        const named = outcome.directions.filter(({ direction }) => crimes.includes(direction.side))
        expect([named, calls112(outcome), outcome.urgent]).toEqual([[], false, []])
        expect(outcome.onlyCircumstances).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  it('112 is there only with a let-op, and CoMensha only with a let-op or with harm or pressure that is known', () => {
    fc.assert(
      fc.property(anyTicking(content, 1), (state) => {
        const outcome = interpretCheck(state, content)
        if (outcome.urgent.length > 0) return
        expect(calls112(outcome)).toBe(false)
        const pressed = outcome.signals.some(({ page }) => ['schade', 'druk'].includes(page.signal.kind))
        if (!pressed || outcome.onlyFeeling.length > 0)
          expect(outcome.contacts.map(({ id }) => id)).not.toContain('contact/k-comensha')
      }),
      { numRuns: runs },
    )
  })

  it('with harm among the signals, nothing that the young person would have done stands first', () => {
    fc.assert(
      fc.property(anyTicking(content, 1), (state) => {
        const { directions, signals } = interpretCheck(state, content)
        const harmed = signals.some(({ page }) => page.signal.kind === 'schade')
        if (harmed && directions.some(({ direction }) => direction.side !== 'doet'))
          expect(directions[0]?.direction.side).not.toBe('doet')
      }),
      { numRuns: runs },
    )
  })

  it('only a feeling and nothing grave raises no alarm, and gives a plan for looking and asking', () => {
    const light = only((kind) => kind !== 'schade')
    fc.assert(
      fc.property(anyTicking(light, 1), (state) => {
        const seen = state.seen
          .filter(({ signal }) => !content.pages.get(signal)?.signal?.alwaysSerious)
          .map(({ signal }) => ({ signal, sight: 'vermoed' as const }))
        fc.pre(seen.length > 0)
        const { urgent, onlyFeeling, house } = interpretCheck({ ...state, seen }, content)
        expect([urgent, house]).toEqual([[], []])
        expect(onlyFeeling.length).toBeGreaterThan(1)
      }),
      { numRuns: runs },
    )
  })

  it('an age leaves nothing out: as many let-ops, and a route and somebody to ask', () => {
    fc.assert(
      fc.property(anyTicking(content, 1), (state) => {
        const none = interpretCheck({ ...state, age: '' }, content)
        for (const age of ageBandIds) {
          const { urgent, routes, helpers, age: advice } = interpretCheck({ ...state, age }, content)
          expect(urgent.map(({ rule }) => rule.id)).toEqual(
            expect.arrayContaining(none.urgent.map(({ rule }) => rule.id)),
          )
          for (const { rule } of urgent) expect(rule.steps.length).toBeGreaterThan(1)
          for (const part of [routes, helpers, advice?.advice ?? []]) expect(part.length).toBeGreaterThan(0)
          const wrong = Object.keys(content.rules.ages.find((one) => one.age === age)?.instead ?? {})
          expect(routes.map(({ id }) => id).filter((id) => wrong.includes(id))).toEqual([])
        }
      }),
      { numRuns: Math.ceil(runs / 4) },
    )
  })
})

describe('every single signal', () => {
  it('shows 112 only with a let-op', () => {
    const calling = content.signals.filter(({ id }) => {
      const outcome = interpretCheck(tick(id), content)
      return calls112(outcome) && outcome.urgent.length === 0
    })
    expect(calling.map(({ id }) => id)).toEqual([])
  })

  it('puts its own first direction first, and harm never one that the young person would have done', () => {
    for (const { id, signal } of content.signals) {
      const [first] = interpretCheck(tick(id), content).directions
      expect([id, first?.direction.id]).toEqual([id, signal.directions[0]])
      if (signal.kind === 'schade') expect([id, first?.direction.side]).not.toEqual([id, 'doet'])
    }
  })

  it('leaves no direction out of reach, and lets none lead on more than a quarter of the card', () => {
    const leading = content.signals.map(({ signal }) => signal.directions[0])
    for (const { id } of content.directions) {
      expect([id, content.signals.some(({ signal }) => signal.directions.includes(id))]).toEqual([id, true])
      expect([id, leading.filter((first) => first === id).length < content.signals.length / 4]).toEqual([
        id,
        true,
      ])
    }
  })
})

describe('the words', () => {
  it('never call the young person something', () => {
    const text = JSON.stringify([content.rules, content.directions], (key: string, value: unknown) =>
      key === 'facts' ? undefined : value,
    )
    const called =
      /(?:jongere|hij|zij|kind|leerling) (?:is|wordt) (?:een )?(?:geldezel|dader|crimineel|drugskoerier|hacker|ronselaar|oplichter|slachtoffer)\b/gi
    expect(text.match(called) ?? []).toEqual([])
  })

  it('ask nothing that draws out a name or a confession', () => {
    const asking = content.signals.filter(({ signal }) =>
      /\b(wie (vroeg|zegt|rijdt|regelt|hielp)|van wie|aan wie|voor wie|heb jij die gemaakt|wat kreeg je)\b/i.test(
        signal.question,
      ),
    )
    expect(asking.map(({ id, signal }) => [id, signal.question])).toEqual([])
  })

  it('name no crime in a direction that is about a place', () => {
    for (const { side, name, short } of content.directions)
      if (side === 'plek') expect(`${name} ${short}`).not.toMatch(/misda|drugs|witwas|crimin|fraude/i)
  })
})
