import type { CheckContent } from '../../renderer/core/check/interpret'
import type { CheckCase } from '../schema/build/check-case'
import { nameForCase } from './proposed-names'

/** Of each case the directions, contacts, routes and good things that it names and that do not exist. Signals are judged with the case. */
export function listUnknownNames(
  cases: readonly CheckCase[],
  { directions, pages, rules }: CheckContent,
): { readonly id: string; readonly names: readonly string[] }[] {
  const known = new Set(directions.map(({ id }) => id))
  const good = new Set(rules.protective.map(({ id }) => id))
  return cases.flatMap(({ id, goed, verwacht }) => {
    const { richtingen_moet, richtingen_niet, contacten, contacten_niet, routes, routes_niet } = verwacht
    const named = [...richtingen_moet, ...richtingen_niet.eerst, ...richtingen_niet.eerste_drie]
    const names = [
      ...named.filter((name) => !known.has(nameForCase(name))),
      ...[...contacten.flat(), ...contacten_niet].filter((slug) => !pages.has(`contact/${slug}`)),
      ...[...routes.flat(), ...routes_niet].filter((slug) => !pages.has(`route/${slug}`)),
      ...goed.filter((name) => !good.has(name)),
    ]
    return names.length === 0 ? [] : [{ id, names: [...new Set(names)] }]
  })
}
