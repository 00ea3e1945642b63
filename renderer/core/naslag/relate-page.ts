import type { PageSummary } from '#schema/page.ts'

/** A page beside the one that is read, and how it belongs to it. */
export interface RelatedPage {
  readonly kind: 'route' | 'verwant'
  readonly page: PageSummary
}

/** What the relation picture of a page shows: what can be seen, and where it leads. */
export interface Relations {
  readonly signals: readonly PageSummary[]
  readonly onwards: readonly RelatedPage[]
  /** Signals and other pages that the picture has no room for; the lists below the page name them. */
  readonly left: number
}

/** A picture with more lines than this is read by nobody. */
const mostInColumn = 5

/**
 * The relations of a phenomenon: signals that fit it, what you do, and what belongs with it. What you do comes first;
 * null when there is too little to draw. Pages that do not exist are left out.
 */
export function relatePage(page: PageSummary, byId: ReadonlyMap<string, PageSummary>): Relations | null {
  const find = (ids: readonly string[] | undefined) => (ids ?? []).flatMap((id) => byId.get(id) ?? [])
  const signals = find(page.signals)
  const routes = find(page.routes).map((found) => ({ kind: 'route' as const, page: found }))
  const related = find(page.related)
    .filter(({ collection }) => collection === 'fenomeen')
    .map((found) => ({ kind: 'verwant' as const, page: found }))
  if (signals.length === 0 || routes.length + related.length === 0) return null
  const shownRoutes = routes.slice(0, mostInColumn - Math.min(2, related.length))
  const onwards = [...shownRoutes, ...related.slice(0, mostInColumn - shownRoutes.length)]
  const shownSignals = signals.slice(0, mostInColumn)
  return {
    signals: shownSignals,
    onwards,
    left: signals.length - shownSignals.length + routes.length + related.length - onwards.length,
  }
}
