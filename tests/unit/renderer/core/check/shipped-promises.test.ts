import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadShippedCheck } from '../../../content/shipped-content'
import { crimes } from '#schema/direction-sides.ts'
import { circumstances } from '#schema/signal-kinds.ts'
import { interpretCheck, type CheckContent, type Outcome } from '#core/check/interpret.ts'
import { ageBandIds } from '#schema/ages.ts'
import { roleIds } from '#schema/roles.ts'
import { checkSights } from '#schema/sights.ts'
import type { CheckState } from '#core/check/check-state.ts'
import { anyTicking, makeContent, tick } from './check-content'

let content: CheckContent = makeContent([], [])

beforeAll(async () => {
  content = await loadShippedCheck()
})

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
        const outcome = interpretCheck({ ...state, seen }, content)
        const { urgent, onlyFeeling, house } = outcome
        expect([urgent, house, calls112(outcome)]).toEqual([[], [], false])
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

/** Every signal by itself, for every role and age (skipped too) and every way of knowing. */
function everySingle(): { readonly state: CheckState; readonly said: string; readonly outcome: Outcome }[] {
  return content.signals.flatMap(({ id }) =>
    (['', ...ageBandIds] as const).flatMap((age) =>
      checkSights.flatMap(({ id: sight }) =>
        (['', ...roleIds] as const).map((role) => {
          const state: CheckState = { ...tick(id), age, role, seen: [{ signal: id, sight }] }
          return { state, said: [id, age, sight, role].join(' '), outcome: interpretCheck(state, content) }
        }),
      ),
    ),
  )
}

/** Help that is for other ages, written out here: a list that is emptied in the content would leave nothing to check. */
const notFor = {
  'onder-12': [
    'contact/a-k-allesoke',
    'contact/a-k-ease',
    'contact/k-halt',
    'route/r-halt',
    'route/r-hacker',
  ],
  '12-15': ['contact/a-k-allesoke', 'route/r-kind-onder-12'],
  '16-17': ['contact/a-k-allesoke', 'route/r-kind-onder-12'],
  '18-plus': [
    'contact/k-kindertelefoon',
    'contact/k-jgz',
    'contact/k-save',
    'contact/k-halt',
    'contact/k-mum',
    'route/r-uitbuiting-minderjarig',
    'route/r-kind-onder-12',
    'route/r-aangifte-minderjarig',
  ],
} as const

describe('help for another age', () => {
  it.each(ageBandIds)('%s: is never shown, whatever is ticked', (age) => {
    const wrong: readonly string[] = notFor[age]
    for (const id of wrong) expect([id, content.pages.has(id)]).toEqual([id, true])
    fc.assert(
      fc.property(anyTicking(content, 1), (state) => {
        const { routes, contacts } = interpretCheck({ ...state, age }, content)
        expect([...routes, ...contacts].map(({ id }) => id).filter((id) => wrong.includes(id))).toEqual([])
      }),
      { numRuns: runs },
    )
  })
})

let singles: ReturnType<typeof everySingle> = []

describe('every single signal, for every role and age and every way of knowing', () => {
  beforeAll(() => {
    singles = everySingle()
  })

  it('shows 112 and the routes of danger only with a let-op, and is never empty', () => {
    expect(singles.length).toBe(content.signals.length * 5 * checkSights.length * 9)
    const calling = singles.filter(
      ({ outcome }) =>
        outcome.urgent.length === 0 &&
        (calls112(outcome) || outcome.routes.some(({ id }) => id === 'route/r-acuut')),
    )
    expect(calling.map(({ said }) => said)).toEqual([])
    const empty = singles.filter(
      ({ outcome }) => outcome.routes.length * outcome.ordinary.length * outcome.helpers.length === 0,
    )
    expect(empty.map(({ said }) => said)).toEqual([])
  })

  it('puts its own first direction first, and harm never one that the young person would have done', () => {
    const astray = singles.filter(({ state, outcome }) => {
      const card = content.pages.get(state.seen[0]?.signal ?? '')?.signal
      const [first] = outcome.directions
      return (
        first?.direction.id !== card?.directions[0] ||
        (card?.kind === 'schade' && first?.direction.side === 'doet')
      )
    })
    expect(astray.map(({ said }) => said)).toEqual([])
  })

  it('of a change says nobody of child protection, unless something may be unsafe at home', () => {
    const shown = singles.filter(
      ({ outcome }) =>
        outcome.urgent.length === 0 &&
        outcome.signals.every(({ page }) => !['schade', 'druk'].includes(page.signal.kind)) &&
        !outcome.directions.some(({ direction }) => direction.id === 'onveilig-thuis') &&
        !outcome.routes.some(({ id }) => id === 'route/r-veiligthuis-advies') &&
        outcome.contacts.some(({ id }) => /^contact\/k-(vt|save)/.test(id)),
    )
    expect(shown.map(({ said }) => said)).toEqual([])
    expect(
      interpretCheck(tick('signaal/gdr-teruggetrokken'), content).contacts.map(({ id }) => id),
    ).toContain('contact/k-vt')
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
    const cards = content.signals.map(({ title, short, signal }) => [title, short, signal])
    const text = JSON.stringify([content.rules, content.directions, cards], (key: string, value: unknown) =>
      key === 'facts' ? undefined : value,
    )
    const called =
      /(?:jongere|jongen|meisje|hij|zij|kind|leerling|je) (?:is|bent|wordt) (?:zelf |al |toch |dus )?(?:een |de )?(?:geldezel|katvanger|dader|pleger|crimineel|verdachte|dealer|drugskoerier|uithaler|hacker|ronselaar|oplichter|extremist|verslaafde|slachtoffer)\b/gi
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
