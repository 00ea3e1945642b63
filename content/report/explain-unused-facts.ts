import type { UnusedReasons } from '../schema/build/exceptions'
import type { Problem } from '../schema/build/explain-issues'
import type { RegisterFact } from '../schema/build/register'

/** Where it stands why a fact is on no page. */
export const unusedFactsFile = 'content/ongebruikt.yaml'

/** The facts that no page uses, by reason; `without` have none yet. */
export interface UnusedFacts {
  readonly reasons: readonly { readonly reason: string; readonly facts: readonly RegisterFact[] }[]
  readonly without: readonly RegisterFact[]
  readonly problems: readonly Problem[]
}

/** Gives every unused fact its reason, and names reasons that explain nothing (any more). */
export function explainUnusedFacts(
  facts: ReadonlyMap<string, RegisterFact>,
  used: ReadonlySet<string>,
  entries: UnusedReasons,
): UnusedFacts {
  const problems: Problem[] = []
  const note = (message: string) => problems.push({ file: unusedFactsFile, line: 0, message })
  // a replaced fact stays in the register to lead to its successor, not to be shown
  const unused = [...facts.values()].filter((fact) => !used.has(fact.id) && fact.vervangen_door === undefined)
  const explained = new Set<string>()
  const reasons = entries.map((entry) => {
    const own =
      'bestand' in entry
        ? unused.filter(({ file }) => file === entry.bestand)
        : unused.filter(({ id }) => entry.feiten.includes(id))
    if ('bestand' in entry && own.length === 0)
      note(`${entry.bestand} heeft geen ongebruikte feiten: haal de reden weg of verbeter de naam`)
    if ('feiten' in entry)
      for (const id of entry.feiten) {
        if (!facts.has(id)) note(`feit '${id}' bestaat niet: haal het weg`)
        else if (used.has(id)) note(`feit '${id}' staat nu op een pagina: haal het hier weg`)
      }
    for (const { id } of own) explained.add(id)
    return { reason: entry.reden, facts: own }
  })
  return { reasons, without: unused.filter(({ id }) => !explained.has(id)), problems }
}
