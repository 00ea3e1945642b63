import type { AgeBandId } from '#schema/ages.ts'
import type { UrgentRule } from '#schema/interpretation.ts'
import type { PageSummary } from '#schema/page.ts'
import { graveKinds } from '#schema/signal-kinds.ts'
import type { CheckContent, SignalPage } from './check-content'
import { saysSomething, type PossibleDirection } from './list-directions'
import type { Held } from './match-rules'

const mostRoutes = 6
const mostContacts = 8
/** Contacts of the leading route that go before those of the others. */
const leadingContacts = 3

/** What to do and whom to call. */
export interface Chosen {
  /** Best fitting first, after those of what cannot wait. An urgent one is never left out. */
  readonly routes: readonly PageSummary[]
  readonly contacts: readonly PageSummary[]
}

/** What the choice rests on. */
export interface Ticked {
  readonly seen: readonly SignalPage[]
  readonly urgent: readonly Held<UrgentRule>[]
  readonly directions: readonly PossibleDirection[]
  readonly age: AgeBandId | ''
  /** Nothing but a feeling, and nothing grave: then no heavier help. */
  readonly onlyFeeling: boolean
}

/**
 * Chooses routes and contacts. Three sources: urgent rules, the signals themselves, and directions that a combination or
 * at least two signals support. How much help may weigh follows from the content: some only when something cannot wait,
 * some only with harm or pressure that leads there itself. What is for another age is replaced, never left out.
 */
export function chooseRoutes(ticked: Ticked, { pages, rules }: CheckContent): Chosen {
  const { seen, urgent, directions, age, onlyFeeling } = ticked
  const { weight } = rules
  const instead = rules.ages.find((one) => one.age === age)?.instead ?? {}
  const find = (ids: readonly string[]) =>
    unique(ids.flatMap((id) => instead[id] ?? [id])).flatMap((id) => pages.get(id) ?? [])
  const pressed = urgent.length > 0 ? seen : onlyFeeling ? [] : seen.filter(isGrave)
  const supported = directions.filter(isSupported)
  const mayShow = (id: string, leads: (page: SignalPage) => boolean) => {
    if (urgent.length > 0) return true
    if (weight.onlyWhenUrgent.includes(id)) return false
    return !weight.onlyWhenGrave.includes(id) || pressed.some(leads)
  }
  /** A route that is on the card of a signal, or in a direction that the card names. */
  const leadsTo = (route: string) => (page: SignalPage) =>
    page.signal.routes.includes(route) ||
    directions.some(({ direction, because }) => because.includes(page) && direction.routes.includes(route))
  const allowed = (ids: readonly string[]) => find(ids.filter((id) => mayShow(id, leadsTo(id))))

  const first = find(urgent.flatMap(({ rule }) => rule.routes))
  const fits = (route: string) => {
    const condition = weight.leadOnlyWith.find((one) => one.route === route)
    return !condition || seen.some(({ id }) => condition.signals.includes(id))
  }
  // A route that was written for other signals than these is left out; when something cannot wait, it only goes last.
  const own = allowed(
    [
      ...seen.flatMap(({ signal }) => signal.routes),
      ...supported.flatMap(({ direction }) => direction.routes),
    ].filter((route) => urgent.length > 0 || fits(route)),
  )
  const otherwise = seen.length > 0 && own.length + first.length === 0 ? find(weight.otherwise) : []
  const fitting = byFit([...own, ...otherwise], ticked, fits)
  const ordered = unique([...first, ...fitting])
  // What cannot be left out takes its place first; the best of the others fill the rest.
  const kept = new Set([...first, ...ordered.filter((page) => page.urgent)])
  const room = Math.max(0, mostRoutes - kept.size)
  for (const page of ordered.filter((one) => !kept.has(one)).slice(0, room)) kept.add(page)
  const routes = ordered.filter((page) => kept.has(page))

  /** Harm or pressure, or a direction or route that is named because somebody may be unsafe. */
  const unsafe =
    pressed.length > 0 ||
    directions.some(({ direction }) => weight.whenUnsafe.directions.includes(direction.id)) ||
    routes.some(({ id }) => weight.whenUnsafe.routes.includes(id))
  const contactsOf = (some: readonly PageSummary[]) =>
    takeTurns(some.map(({ contacts }) => contacts ?? [])).filter(
      (id) => mayShow(id, () => true) && (unsafe || !weight.whenUnsafe.contacts.includes(id)),
    )
  const needed = find([
    ...urgent.flatMap(({ rule }) => rule.contacts),
    ...contactsOf(routes.filter((page) => page.urgent)),
  ])
  const contacts = unique([...find(urgent.flatMap(({ rule }) => rule.contacts)), ...find(contactsOf(routes))])
  const shown = new Set([...needed, ...contacts.slice(0, mostContacts)])
  return { routes, contacts: contacts.filter((page) => shown.has(page)) }
}

const isGrave = ({ signal }: SignalPage) => graveKinds.includes(signal.kind)

/** A direction that a combination supports, or two signals of which one says something by itself. */
export const isSupported = ({ because, combinations }: PossibleDirection) =>
  combinations.length > 0 || (because.length > 1 && because.some(saysSomething))

/**
 * Routes in order of how well they fit: of how many ticked signals they are, and of which directions, the leading one
 * counting most; of two that fit as well the urgent one goes first. A route that was written for other signals than
 * these never leads. Routes are weighed here, never people.
 */
function byFit(
  routes: readonly PageSummary[],
  { seen, directions }: Ticked,
  fits: (route: string) => boolean,
): PageSummary[] {
  const fit = new Map(
    routes.map((route) => {
      const own = seen.filter(({ signal }) => signal.routes.includes(route.id)).length
      const leads = seen.filter(({ signal }) => signal.routes[0] === route.id).length
      const at = directions.findIndex(({ direction }) => direction.routes.includes(route.id))
      // The first route of a direction is the one that was written for it.
      const written = at === 0 && directions[0]?.direction.routes[0] === route.id ? 1 : 0
      return [
        route,
        2 * own + leads + (at === 0 ? 2 : at > 0 ? 1 : 0) + written - (fits(route.id) ? 0 : 1000),
      ] as const
    }),
  )
  return [...routes].sort(
    (one, other) => (fit.get(other) ?? 0) - (fit.get(one) ?? 0) || Number(other.urgent) - Number(one.urgent),
  )
}

/** The first few of the leading route, and then of each route in turn: so that no route fills the room with its own. */
function takeTurns(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)))
  return [...(lists[0] ?? []).slice(0, leadingContacts), ...inTurn.flat()]
}

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
