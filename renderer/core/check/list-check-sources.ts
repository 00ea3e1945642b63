import type { Advice } from '#schema/interpretation.ts'
import type { ShownFact, ShownSource } from '#schema/page.ts'
import type { Interpretation } from '#schema/interpretation.ts'
import type { Outcome } from './interpret'

/** Directions that are printed in full; the others get a line, and their sources stand in the naslag. */
export const directionsInFull = 3

/** The sources of what an outcome says in full, each once, by title. */
export function listCheckSources(outcome: Outcome, rules: Interpretation): ShownSource[] {
  const { role, age } = outcome
  const advice: readonly Advice[] = [
    ...outcome.urgent.flatMap(({ rule }) => rule.steps),
    ...(role ? [...role.minute, ...role.hour, ...role.day, ...role.avoid, role.house] : []),
    ...(age ? [...age.advice, ...age.law] : []),
    ...outcome.helpers,
    ...outcome.onlyFeeling,
    ...rules.limits,
    ...rules.talk.avoid,
    ...rules.talk.plan.flatMap(({ points }) => points),
    ...rules.dossier.write,
    ...rules.dossier.leaveOut,
  ]
  const facts: readonly ShownFact[] = [
    ...outcome.directions.slice(0, directionsInFull).flatMap(({ direction }) => direction.facts),
    ...[...outcome.combinations, ...outcome.house, ...outcome.openers, ...outcome.contradictions].flatMap(
      ({ rule }) => rule.facts,
    ),
    ...outcome.good.flatMap((one) => one.facts),
    ...advice.flatMap((one) => one.facts),
  ]
  const byId = new Map(facts.flatMap(({ sources }) => sources.map((source) => [source.id, source])))
  const { compare } = new Intl.Collator('nl')
  return [...byId.values()].sort((one, other) => compare(one.title, other.title))
}
