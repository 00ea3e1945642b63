import { nameCheck } from '#schema/fact-check.ts'
import type { ShownFact, ShownSource, SourceKind } from '#schema/page.ts'

/** From strong to weak. */
const kinds: readonly SourceKind[] = ['wet', 'overheid', 'onderzoek', 'praktijk', 'nieuws']

/** The first scale, how strong sources are: every kind, the strongest first, with its newest year. "overheid (2024), nieuws (2023)". */
export function describeSources(sources: readonly ShownSource[]): string {
  return kinds
    .flatMap((kind) => {
      const own = sources.filter((source) => source.kind === kind)
      const year = own
        .map(({ date }) => /(?:19|20)\d{2}/.exec(date)?.[0] ?? '')
        .sort()
        .at(-1)
      return year === undefined ? [] : [year === '' ? kind : `${kind} (${year})`]
    })
    .join(', ')
}

/** The second scale, whether somebody has looked at a fact: nobody has yet, and what that asks of the reader. */
export function describeLookedAt({ check }: Pick<ShownFact, 'check'>): string {
  return check ? `nog niet, ${nameCheck(check)}` : 'nog niet'
}

/** What a page rests on: how many facts, from how strong sources. Empty when it is wholly our own. */
export function describeGround(facts: readonly ShownFact[]): string {
  if (facts.length === 0) return ''
  const from = describeSources(facts.flatMap(({ sources }) => sources))
  return `Rust op ${facts.length} ${facts.length === 1 ? 'feit' : 'feiten'}${from === '' ? '' : ` uit ${from}`}`
}
