import type { PageSummary, SignalCard } from '#schema/page.ts'

/** Where a signal card leads. */
export interface CardLinks {
  /** Signals that make this one stronger. */
  readonly stronger: readonly PageSummary[]
  /** What to do and what it can hang together with: every page once, and none of those signals. */
  readonly readOn: readonly PageSummary[]
}

/** The links of a card in the order of its page. A page that does not exist is left out. */
export function findCardLinks(
  page: PageSummary,
  card: SignalCard,
  byId: ReadonlyMap<string, PageSummary>,
): CardLinks {
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const stronger = card.strengthenedBy.map((id) => `signaal/${id}`)
  const others = [...new Set([...card.routes, ...page.related])].filter((id) => !stronger.includes(id))
  return { stronger: find(stronger), readOn: find(others) }
}
