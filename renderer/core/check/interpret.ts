import { offences } from '#schema/direction-sides.ts'
import { circumstances, signalKindIds } from '#schema/signal-kinds.ts'
import type {
  Advice,
  CombinationRule,
  Contradiction,
  FirstSteps,
  HouseRule,
  Opener,
  Protective,
  RoleAdvice,
  UrgentRule,
} from '#schema/interpretation.ts'
import type { Direction, PageSummary } from '#schema/page.ts'
import type { CheckContent, SignalPage } from './check-content'
import type { AgeBandId, CheckState, Known } from './check-state'
import { chooseRoutes, isSupported } from './choose-routes'
import { listDirections, type PossibleDirection } from './list-directions'
import { listStrengthening } from './list-strengthening'
import { forAge, matchRules, type Held } from './match-rules'

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
  readonly signals: readonly { readonly page: SignalPage; readonly sight: Known }[]
  /** What cannot wait, with the signals that say so. Empty when nothing does. */
  readonly urgent: readonly Held<UrgentRule>[]
  /** What would not wait if it were known, but is only a feeling: to look into today. */
  readonly lookInto: readonly Held<UrgentRule>[]
  /** Ordinary explanations, one for each signal. Always shown first. */
  readonly ordinary: readonly { readonly page: SignalPage; readonly text: string }[]
  /** Ordinary explanations that fit several of the signals together; empty for one signal. */
  readonly ordinaryTogether: readonly { readonly text: string; readonly because: readonly SignalPage[] }[]
  /** Directions that the signals can point in, the likeliest first. */
  readonly directions: readonly PossibleDirection[]
  /** Whether signals point somewhere together; if not, each direction rests on one and they are folded. */
  readonly together: boolean
  /** Only places or circumstances are ticked: nothing points at a young person. */
  readonly onlyCircumstances: boolean
  /** Signals that do not fit together, said and not solved. */
  readonly contradictions: readonly Held<Contradiction>[]
  /** What goes well, said back. */
  readonly good: readonly Protective[]
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
  /** What the card of each signal says to do first, the gravest kind of signal first. */
  readonly ownSteps: readonly { readonly page: SignalPage; readonly text: string }[]
  /** The first steps of those routes, for the routes that have them. */
  readonly steps: readonly { readonly route: PageSummary; readonly steps: FirstSteps }[]
  /** Who can be called: of what is urgent, then of the routes. */
  readonly contacts: readonly PageSummary[]
  /** Who can think along, whatever it is. */
  readonly helpers: readonly Advice[]
  /** When to think of the Zorg- en Veiligheidshuis. */
  readonly house: readonly Held<HouseRule>[]
  /** Advice for the role and the age that were chosen; null when skipped. */
  readonly role: RoleAdvice | null
  readonly age: {
    readonly age: AgeBandId
    readonly advice: readonly Advice[]
    /** The law at this age; empty when nothing punishable by the young person is among what it can be. */
    readonly law: readonly Advice[]
  } | null
  /** Nothing was seen by the user's own eyes, and the young person said nothing of it. */
  readonly onlyHearsay: boolean
  /** Nothing but a feeling, and nothing grave: what to do with that. Empty otherwise. */
  readonly onlyFeeling: readonly Advice[]
}

/** Directions whose questions and ordinary explanation are shown; the others are one click away. */
const mostLeading = 3

/**
 * Interprets what was seen. Promises: the order of ticking does not matter, adding a signal never takes an urgent
 * advice away, and any ticked signal gives an outcome that begins with an ordinary explanation. Places and circumstances
 * alone name no crime; an age replaces and never leaves out; a feeling alone raises no alarm, unless it is about harm.
 */
export function interpretCheck(state: CheckState, content: CheckContent): Outcome {
  const { rules } = content
  const sightOf = new Map(state.seen.map(({ signal, sight }) => [signal, sight]))
  const seen = content.signals.filter(({ id }) => sightOf.has(id))
  /** Known, or so grave that a feeling is enough. */
  const stands = (page: SignalPage) =>
    sightOf.get(page.id) !== 'vermoed' || page.signal.alwaysSerious || page.signal.kind === 'schade'
  const held = matchRules(
    rules.urgent.filter(({ onlyAges }) => !onlyAges || (state.age !== '' && onlyAges.includes(state.age))),
    seen,
  ).map(({ rule, because }) => ({ rule: { ...rule, steps: forAge(rule.steps, state.age) }, because }))
  const urgent = held.filter(({ because }) => because.some(stands))
  const feelingOnly = seen.length > 0 && !seen.some(stands)
  const combinations = matchRules(rules.combinations, seen)
  const directions = listDirections(seen, combinations, urgent, content)
  const strengthening = listStrengthening(seen)
  const chosen = chooseRoutes({ seen, urgent, directions, age: state.age, onlyFeeling: feelingOnly }, content)
  const strengthened = new Set(strengthening.flatMap((pair) => pair.map(({ id }) => id)))
  const together = urgent.length > 0 || directions.some(isSupported)
  const leading = directions.slice(0, mostLeading)
  return {
    signals: seen.map((page) => ({ page, sight: sightOf.get(page.id) ?? '' })),
    urgent,
    lookInto: held.filter((one) => !urgent.includes(one)),
    ordinary: seen.map((page) => ({ page, text: page.signal.alsoBe })),
    ordinaryTogether: explainTogether(combinations, directions),
    directions,
    together,
    onlyCircumstances: seen.length > 0 && seen.every(({ signal }) => circumstances.includes(signal.kind)),
    contradictions: matchRules(rules.contradictions, seen),
    good: rules.protective.filter(({ id }) => state.good.includes(id)),
    combinations,
    strengthening,
    alone: seen.filter(({ id }) => !strengthened.has(id)),
    openers: seen.length === 0 ? [] : matchRules(rules.talk.openers, seen),
    questions: seen.map((page) => ({ ask: page.signal.question, avoid: page.signal.avoidSaying, page })),
    notKnownYet: listOpenQuestions(leading),
    ...chosen,
    ownSteps: signalKindIds.flatMap((kind) =>
      seen
        .filter(({ signal }) => signal.kind === kind && signal.first !== '')
        .map((page) => ({ page, text: page.signal.first })),
    ),
    steps: chosen.routes.flatMap((route) => {
      const steps = content.firstSteps[route.id]
      return steps ? [{ route, steps }] : []
    }),
    helpers: seen.length === 0 ? [] : forAge(rules.weight.helpers, state.age),
    house: seen.length === 0 || feelingOnly ? [] : matchRules(rules.house, seen),
    role: rules.roles.find(({ role }) => role === state.role) ?? null,
    age: adviseAge(state, leading, content),
    onlyHearsay: seen.length > 0 && seen.every(({ id }) => hearsays.includes(sightOf.get(id) ?? '')),
    onlyFeeling: feelingOnly ? rules.weight.onlyFeeling : [],
  }
}

/** Ways of knowing that are of others. */
const hearsays: readonly Known[] = ['gehoord', 'vermoed']

/** What holds at this age, and the law only when the young person may have done something punishable. */
function adviseAge(
  { age }: CheckState,
  leading: readonly PossibleDirection[],
  { rules }: CheckContent,
): Outcome['age'] {
  const found = rules.ages.find((one) => one.age === age)
  if (!found) return null
  const law = leading.some(({ direction }) => offences.includes(direction.side)) ? found.law : []
  return { age: found.age, advice: found.advice, law }
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
