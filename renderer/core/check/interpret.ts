import type {
  AgeAdvice,
  CombinationRule,
  FirstSteps,
  HouseRule,
  Opener,
  RoleAdvice,
  UrgentRule,
} from '../../../content/schema/interpretation'
import type { Direction, PageSummary } from '../../../content/schema/page'
import type { CheckSight } from '../../../content/schema/sights'
import type { CheckContent, SignalPage } from './check-content'
import type { CheckState } from './check-state'
import { chooseRoutes } from './choose-routes'
import { listDirections, type PossibleDirection } from './list-directions'
import { listStrengthening } from './list-strengthening'
import { matchRules, type Held } from './match-rules'

export type { CheckContent, SignalPage } from './check-content'
export type { PossibleDirection } from './list-directions'
export type { Held } from './match-rules'

/** Questions that a direction leaves open, with the ticked signals that fit it. */
export interface OpenQuestions {
  readonly direction: Direction
  readonly because: readonly SignalPage[]
  readonly questions: readonly string[]
}

/** What a check says, in words. Never a score, never a statement about a person. */
export interface Outcome {
  readonly signals: readonly { readonly page: SignalPage; readonly sight: CheckSight }[]
  /** What cannot wait, with the signals that say so. Empty when nothing does. */
  readonly urgent: readonly Held<UrgentRule>[]
  /** Ordinary explanations, one for each signal. Always shown first. */
  readonly ordinary: readonly { readonly page: SignalPage; readonly text: string }[]
  /** Ordinary explanations that fit several of the signals together; empty for one signal. */
  readonly ordinaryTogether: readonly { readonly text: string; readonly because: readonly SignalPage[] }[]
  readonly directions: readonly PossibleDirection[]
  readonly combinations: readonly Held<CombinationRule>[]
  /** Pairs in which the first signal makes the second stronger, according to the register. */
  readonly strengthening: readonly (readonly [SignalPage, SignalPage])[]
  /** Signals that stand in none of these pairs. */
  readonly alone: readonly SignalPage[]
  readonly openers: readonly Held<Opener>[]
  readonly questions: readonly { readonly ask: string; readonly avoid: string; readonly page: SignalPage }[]
  /** What is not known yet, by the direction that asks for it; a question stands once. */
  readonly notKnownYet: readonly OpenQuestions[]
  /** Routes: those of what cannot wait, then the best fitting first. */
  readonly routes: readonly PageSummary[]
  /** The first steps of those routes, for the routes that have them. */
  readonly steps: readonly { readonly route: PageSummary; readonly steps: FirstSteps }[]
  /** Who can be called: of what is urgent, then of the routes. */
  readonly contacts: readonly PageSummary[]
  /** When to think of the Zorg- en Veiligheidshuis. */
  readonly house: readonly Held<HouseRule>[]
  /** Advice for the role and the age that were chosen; null when skipped. */
  readonly role: RoleAdvice | null
  readonly age: AgeAdvice | null
  /** Nothing was seen by the user's own eyes. */
  readonly onlyHearsay: boolean
}

/** Directions whose questions and ordinary explanation are shown; the others are one click away. */
const mostLeading = 3

/**
 * Interprets what was seen. Promises: the order of ticking does not matter, adding a signal never takes an urgent
 * advice away, and any ticked signal gives an outcome that begins with an ordinary explanation.
 */
export function interpretCheck(state: CheckState, content: CheckContent): Outcome {
  const { rules } = content
  const sightOf = new Map(state.seen.map(({ signal, sight }) => [signal, sight]))
  const seen = content.signals.filter(({ id }) => sightOf.has(id))
  const urgent = matchRules(rules.urgent, seen)
  const combinations = matchRules(rules.combinations, seen)
  const directions = listDirections(seen, combinations, content)
  const strengthening = listStrengthening(seen)
  const chosen = chooseRoutes(seen, urgent, directions, content)
  const strengthened = new Set(strengthening.flatMap((pair) => pair.map(({ id }) => id)))
  return {
    signals: seen.map((page) => ({ page, sight: sightOf.get(page.id) ?? 'gezien' })),
    urgent,
    ordinary: seen.map((page) => ({ page, text: page.signal.alsoBe })),
    ordinaryTogether: explainTogether(combinations, directions),
    directions,
    combinations,
    strengthening,
    alone: seen.filter(({ id }) => !strengthened.has(id)),
    openers: seen.length === 0 ? [] : matchRules(rules.talk.openers, seen),
    questions: seen.map((page) => ({ ask: page.signal.question, avoid: page.signal.avoidSaying, page })),
    notKnownYet: listOpenQuestions(directions.slice(0, mostLeading)),
    ...chosen,
    steps: chosen.routes.flatMap((route) => {
      const steps = content.firstSteps[route.id]
      return steps ? [{ route, steps }] : []
    }),
    house: seen.length === 0 ? [] : matchRules(rules.house, seen),
    role: rules.roles.find(({ role }) => role === state.role) ?? null,
    age: rules.ages.find(({ age }) => age === state.age) ?? null,
    onlyHearsay: seen.length > 0 && seen.every(({ id }) => sightOf.get(id) !== 'gezien'),
  }
}

/** A question that two directions share stays with the one that fits best. */
function listOpenQuestions(leading: readonly PossibleDirection[]): OpenQuestions[] {
  const asked = new Set<string>()
  return leading.flatMap(({ direction, because }) => {
    const questions = direction.notKnownYet.filter((question) => !asked.has(question))
    for (const question of questions) asked.add(question)
    return questions.length === 0 ? [] : [{ direction, because, questions }]
  })
}

/** The ordinary explanation of each combination; without one, that of the leading directions. */
function explainTogether(
  combinations: readonly Held<CombinationRule>[],
  directions: readonly PossibleDirection[],
): Outcome['ordinaryTogether'] {
  if (combinations.length > 0)
    return combinations.map(({ rule, because }) => ({ text: rule.ordinary, because }))
  return directions
    .filter(({ because }) => because.length > 1)
    .slice(0, mostLeading)
    .map(({ direction, because }) => ({ text: direction.ordinary, because }))
}
