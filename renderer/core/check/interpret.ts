import type { Direction, PageSummary, SignalCard } from '../../../content/schema/page'
import type { Sight } from '../../../main/contract/session'
import type { CheckState } from './check-state'

/** A signal page with its card. */
export interface SignalPage extends PageSummary {
  readonly signal: SignalCard
}

/** What the check knows of the content. */
export interface CheckContent {
  readonly signals: readonly SignalPage[]
  readonly directions: readonly Direction[]
  readonly pages: ReadonlyMap<string, PageSummary>
}

/** A direction with the signals that fit it. No number is shown: the signals themselves are the explanation. */
export interface PossibleDirection {
  readonly direction: Direction
  readonly because: readonly SignalPage[]
}

/** What a check says, in words. Never a score, never a statement about a person. */
export interface Outcome {
  readonly signals: readonly { readonly page: SignalPage; readonly sight: Sight }[]
  /** Ordinary explanations, one for each signal. Always shown first. */
  readonly ordinary: readonly { readonly page: SignalPage; readonly text: string }[]
  readonly directions: readonly PossibleDirection[]
  /** Pairs in which the first signal makes the second stronger, according to the register. */
  readonly strengthening: readonly (readonly [SignalPage, SignalPage])[]
  /** Signals that stand in none of these pairs. */
  readonly alone: readonly SignalPage[]
  readonly questions: readonly { readonly ask: string; readonly avoid: string; readonly page: SignalPage }[]
  readonly notKnownYet: readonly string[]
  /** Routes, urgent ones first. */
  readonly routes: readonly PageSummary[]
  /** Who can be called: of the routes, in the order of the routes. */
  readonly contacts: readonly PageSummary[]
  /** At least one signal cannot wait. */
  readonly urgent: boolean
  /** Nothing was seen by the user's own eyes. */
  readonly onlyHearsay: boolean
}

const mostRoutes = 6
const mostContacts = 6

/**
 * Interprets what was seen. Promises: the order of ticking does not matter, adding a signal never takes an urgent
 * advice away, and any ticked signal gives an outcome.
 */
export function interpretCheck(state: CheckState, content: CheckContent): Outcome {
  const sightOf = new Map(state.seen.map(({ signal, sight }) => [signal, sight]))
  const seen = content.signals.filter(({ id }) => sightOf.has(id))
  const directions = content.directions
    .map((direction) => ({
      direction,
      because: seen.filter(({ signal }) => signal.directions.includes(direction.id)),
    }))
    .filter(({ because }) => because.length > 0)
    // sort is stable: equal directions keep the order of the content, whatever the order of ticking
    .sort((one, other) => other.because.length - one.because.length)
  const strengthening = listStrengthening(seen)
  const strengthened = new Set(strengthening.flatMap((pair) => pair.map(({ id }) => id)))
  const routes = listRoutes(seen, directions, content)
  return {
    signals: seen.map((page) => ({ page, sight: sightOf.get(page.id) ?? 'gezien' })),
    ordinary: seen.map((page) => ({ page, text: page.signal.alsoBe })),
    directions,
    strengthening,
    alone: seen.filter(({ id }) => !strengthened.has(id)),
    questions: seen.map((page) => ({ ask: page.signal.question, avoid: page.signal.avoidSaying, page })),
    notKnownYet: unique(directions.slice(0, 3).flatMap(({ direction }) => direction.notKnownYet)),
    routes,
    contacts: listContacts(routes, content),
    urgent: seen.some(({ signal }) => signal.alwaysSerious),
    onlyHearsay: seen.length > 0 && seen.every(({ id }) => sightOf.get(id) !== 'gezien'),
  }
}

function listStrengthening(seen: readonly SignalPage[]): (readonly [SignalPage, SignalPage])[] {
  const pairs: (readonly [SignalPage, SignalPage])[] = []
  for (const page of seen)
    for (const other of seen) {
      const fits = page.signal.strengthenedBy.includes(slugOf(other.id))
      const known = pairs.some(([one, two]) => one.id === page.id && two.id === other.id)
      if (fits && page.id !== other.id && !known) pairs.push([other, page])
    }
  return pairs
}

function listRoutes(
  seen: readonly SignalPage[],
  directions: readonly PossibleDirection[],
  { pages }: CheckContent,
): PageSummary[] {
  const ids = unique([
    ...seen.flatMap(({ signal }) => signal.routes),
    ...directions.flatMap(({ direction }) => direction.routes),
  ])
  const found = ids.flatMap((id) => pages.get(id) ?? [])
  const urgent = found.filter((page) => page.urgent)
  return [...urgent, ...found.filter((page) => !page.urgent)].slice(0, Math.max(mostRoutes, urgent.length))
}

function listContacts(routes: readonly PageSummary[], { pages }: CheckContent): PageSummary[] {
  const contactsOf = (some: readonly PageSummary[]) =>
    unique(some.flatMap(({ contacts }) => contacts ?? [])).flatMap((id) => pages.get(id) ?? [])
  const urgent = contactsOf(routes.filter((route) => route.urgent))
  return contactsOf(routes).slice(0, Math.max(mostContacts, urgent.length))
}

const slugOf = (id: string) => id.slice(id.indexOf('/') + 1)
const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
