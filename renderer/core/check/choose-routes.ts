import type { UrgentRule } from '../../../content/schema/interpretation'
import type { PageSummary } from '../../../content/schema/page'
import type { CheckContent, SignalPage } from './check-content'
import type { PossibleDirection } from './list-directions'
import type { Held } from './match-rules'

const mostRoutes = 6
const mostContacts = 6

/** What to do and whom to call. */
export interface Chosen {
  /** Urgent ones first; none of those is ever left out. */
  readonly routes: readonly PageSummary[]
  readonly contacts: readonly PageSummary[]
}

/**
 * Chooses routes and contacts. Three sources, strongest first: urgent rules, the signals themselves, and directions that
 * a combination or at least two signals support. A direction that only one signal hints at adds no urgent route: being
 * tired is no reason to say "er is nu gevaar".
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
  const strong = find([
    ...urgent.flatMap(({ rule }) => rule.routes),
    ...seen.flatMap(({ signal }) => signal.routes),
    ...supported.flatMap(({ direction }) => direction.routes),
  ])
  const hinted = find(directions.flatMap(({ direction }) => direction.routes)).filter((page) => !page.urgent)
  const first = unique([...find(urgent.flatMap(({ rule }) => rule.routes)), ...strong.filter(isUrgent)])
  const routes = unique([...first, ...strong, ...hinted]).slice(0, Math.max(mostRoutes, first.length))

  const needed = unique([
    ...urgent.flatMap(({ rule }) => rule.contacts),
    ...first.flatMap(({ contacts }) => contacts ?? []),
  ])
  const others = routes.flatMap(({ contacts }) => contacts ?? [])
  const contacts = find([...needed, ...others])
  return { routes, contacts: contacts.slice(0, Math.max(mostContacts, find(needed).length)) }
}

const isUrgent = (page: PageSummary) => page.urgent
const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
