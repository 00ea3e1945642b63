import type { UrgentRule } from '../../../content/schema/interpretation'
import type { PageSummary } from '../../../content/schema/page'
import type { CheckContent, SignalPage } from './check-content'
import type { PossibleDirection } from './list-directions'
import type { Held } from './match-rules'

const mostRoutes = 6
const mostContacts = 6

/** What to do and whom to call. */
export interface Chosen {
  /** Best fitting first, after those of what cannot wait. An urgent one is never left out. */
  readonly routes: readonly PageSummary[]
  readonly contacts: readonly PageSummary[]
}

/**
 * Chooses routes and contacts. Three sources: urgent rules, the signals themselves, and directions that a combination or
 * at least two signals support. A direction that only one signal hints at adds no urgent route: being tired is no reason
 * to say "er is nu gevaar".
 */
export function chooseRoutes(
  seen: readonly SignalPage[],
  urgent: readonly Held<UrgentRule>[],
  directions: readonly PossibleDirection[],
  { pages }: CheckContent,
): Chosen {
  const find = (ids: readonly string[]) => unique(ids).flatMap((id) => pages.get(id) ?? [])
  const supported = directions.filter(
    ({ because, combinations }) => because.length > 1 || combinations.length > 0,
  )
  const first = find(urgent.flatMap(({ rule }) => rule.routes))
  const strong = find([
    ...seen.flatMap(({ signal }) => signal.routes),
    ...supported.flatMap(({ direction }) => direction.routes),
  ])
  const hinted = find(directions.flatMap(({ direction }) => direction.routes)).filter((page) => !page.urgent)
  const fitting = byFit(unique([...strong, ...hinted]), seen, directions)
  const ordered = unique([...first, ...fitting])
  // What cannot be left out takes its place first; the best of the others fill the rest.
  const kept = new Set([...first, ...ordered.filter((page) => page.urgent)])
  const room = Math.max(0, mostRoutes - kept.size)
  for (const page of ordered.filter((one) => !kept.has(one)).slice(0, room)) kept.add(page)
  const routes = ordered.filter((page) => kept.has(page))

  const needed = find([
    ...urgent.flatMap(({ rule }) => rule.contacts),
    ...routes.filter((page) => page.urgent).flatMap(({ contacts }) => contacts ?? []),
  ])
  const contacts = unique([
    ...find(urgent.flatMap(({ rule }) => rule.contacts)),
    ...find(routes.flatMap((page) => page.contacts ?? [])),
  ])
  const shown = new Set([...needed, ...contacts.slice(0, mostContacts)])
  return { routes, contacts: contacts.filter((page) => shown.has(page)) }
}

/**
 * Routes in order of how well they fit: of how many ticked signals they are, and of which directions, the leading one
 * counting most; of two that fit as well the urgent one goes first. Routes are weighed here, never people.
 */
function byFit(
  routes: readonly PageSummary[],
  seen: readonly SignalPage[],
  directions: readonly PossibleDirection[],
): PageSummary[] {
  const fit = new Map(
    routes.map((route) => {
      const own = seen.filter(({ signal }) => signal.routes.includes(route.id)).length
      const at = directions.findIndex(({ direction }) => direction.routes.includes(route.id))
      // The first route of a direction is the one that was written for it.
      const written = at === 0 && directions[0]?.direction.routes[0] === route.id ? 1 : 0
      return [route, 2 * own + (at === 0 ? 2 : at > 0 ? 1 : 0) + written] as const
    }),
  )
  return [...routes].sort(
    (one, other) => (fit.get(other) ?? 0) - (fit.get(one) ?? 0) || Number(other.urgent) - Number(one.urgent),
  )
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
