import fc from 'fast-check'
import type { Collection } from '../../../../../content/schema/collections'
import type { Direction, PageSummary, SignalCard } from '../../../../../content/schema/page'
import type { Sight } from '../../../../../main/contract/session'
import { emptyCheck, type CheckState } from '../../../../../renderer/core/check/check-state'
import type { CheckContent, SignalPage } from '../../../../../renderer/core/check/interpret'

/** A page with only what a test cares about. Its id is "<collection>/<slug>". */
export function makeSummary(id: string, changes: Partial<PageSummary> = {}): PageSummary {
  return {
    id,
    collection: id.slice(0, id.indexOf('/')) as Collection,
    title: id,
    short: '',
    updated: '2026-11-22',
    urgent: false,
    order: 0,
    group: '',
    related: [],
    headings: [],
    certainty: { hoog: 0, middel: 0, laag: 0, 'niet-bepaald': 0 },
    mustCheck: false,
    readingMinutes: 1,
    ...changes,
  }
}

/** A signal page; `slug` is without the collection. */
export function makeSignal(slug: string, card: Partial<SignalCard> = {}): SignalPage {
  const signal: SignalCard = {
    domain: 'geld-bezittingen',
    directions: ['geld'],
    strengthenedBy: [],
    alsoBe: `gewoon bij ${slug}`,
    pointsTo: '',
    question: `vraag bij ${slug}?`,
    avoidSaying: '',
    first: '',
    routes: [],
    alwaysSerious: false,
    ...card,
  }
  return { ...makeSummary(`signaal/${slug}`, { urgent: signal.alwaysSerious }), signal }
}

/** A direction with the given routes. */
export function makeDirection(id: string, changes: Partial<Direction> = {}): Direction {
  return {
    id,
    name: `Richting ${id}`,
    short: '',
    ordinary: `gewoon bij ${id}`,
    phenomena: [],
    routes: [],
    tookPart: '',
    wasHarmed: '',
    notKnownYet: [],
    ...changes,
  }
}

/** The content of a check: these signals and directions, and the pages that they name. */
export function makeContent(
  signals: readonly SignalPage[],
  directions: readonly Direction[],
  others: readonly PageSummary[] = [],
): CheckContent {
  return { signals, directions, pages: new Map([...signals, ...others].map((page) => [page.id, page])) }
}

/** A signal, and how it is known when it was not seen. */
export type Seen = string | readonly [string, Sight]

/** A check in which these signals are ticked; each as seen, unless said otherwise. */
export function tick(...seen: readonly Seen[]): CheckState {
  return {
    ...emptyCheck,
    seen: seen.map((entry) =>
      typeof entry === 'string' ? { signal: entry, sight: 'gezien' } : { signal: entry[0], sight: entry[1] },
    ),
  }
}

/** Any ticking of some of the signals, in any order. */
export function anyTicking(content: CheckContent, atLeast = 0): fc.Arbitrary<CheckState> {
  const ids = content.signals.map(({ id }) => id)
  return fc.shuffledSubarray(ids, { minLength: atLeast }).chain((chosen) =>
    fc.tuple(...chosen.map(() => fc.constantFrom<Sight>('gezien', 'gehoord', 'vermoed'))).map((sights) => ({
      ...emptyCheck,
      seen: chosen.map((signal, index) => ({ signal, sight: sights[index] ?? 'gezien' })),
    })),
  )
}
