import fc from 'fast-check'
import type { Collection } from '#schema/collections.ts'
import type { Clause, CombinationRule, Interpretation, UrgentRule } from '#schema/interpretation.ts'
import type { Direction, PageSummary, SignalCard } from '#schema/page.ts'
import type { CheckSight as Sight } from '#schema/sights.ts'
import {
  ageBands,
  emptyCheck,
  roles,
  sights as sightsOffered,
  type CheckState,
} from '#core/check/check-state.ts'
import type { CheckContent, SignalPage } from '#core/check/interpret.ts'

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
    kind: 'verandering',
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
    side: 'overkomt',
    short: '',
    ordinary: `gewoon bij ${id}`,
    phenomena: [],
    routes: [],
    tookPart: '',
    wasHarmed: '',
    notKnownYet: [],
    facts: [],
    ...changes,
  }
}

/** At least so many of these signals; slugs without the collection. */
export function atLeast(count: number, ...slugs: readonly string[]): Clause {
  return { atLeast: count, of: slugs.map((slug) => `signaal/${slug}`) }
}

/** A rule that says that something cannot wait. */
export function makeUrgent(
  id: string,
  when: readonly Clause[],
  changes: Partial<UrgentRule> = {},
): UrgentRule {
  return {
    id,
    when,
    kind: 'acuut',
    directions: [],
    title: `Let op ${id}`,
    reason: `Want ${id}.`,
    steps: [{ text: `Doe iets bij ${id}.`, facts: [] }],
    routes: [],
    contacts: [],
    ...changes,
  }
}

/** A combination of signals that points in a direction. */
export function makeCombination(id: string, direction: string, when: readonly Clause[]): CombinationRule {
  return { id, direction, when, text: `Samen: ${id}.`, ordinary: `Gewoon samen: ${id}.`, facts: [] }
}

/** The rules of a check; a test gives what it is about. */
export function makeRules(changes: Partial<Interpretation> = {}): Interpretation {
  return {
    urgent: [],
    combinations: [],
    house: [{ id: 'lokaal', when: [], title: 'Eerst lokaal', text: 'Begin lokaal.', facts: [] }],
    roles: [],
    ages: [],
    talk: {
      openers: [{ id: 'gewoon', when: [], text: 'Hoe gaat het?', facts: [] }],
      avoid: [{ text: 'Beloof geen geheim.', facts: [] }],
      plan: [{ title: 'Vooraf', points: [{ text: 'Kies een plek.', facts: [] }] }],
      sayFirst: { text: 'Zeg vooraf wat je moet doen met wat je hoort.', facts: [] },
      whyQuestions: { text: 'De vraag gaat over wat je zag.', facts: [] },
      whyNotKnownYet: { text: 'Een signaal is geen antwoord.', facts: [] },
    },
    dossier: {
      write: [{ text: 'Wat je zag.', facts: [] }],
      leaveOut: [{ text: 'Een oordeel.', facts: [] }],
    },
    weight: {
      onlyWhenUrgent: [],
      onlyWhenGrave: [],
      whenUnsafe: { directions: [], routes: [], contacts: [] },
      leadOnlyWith: [],
      otherwise: [],
      helpers: [{ text: 'Een collega.', facts: [] }],
      onlyFeeling: [{ text: 'Kijk en vraag.', facts: [] }],
    },
    protective: [],
    contradictions: [],
    limits: [{ text: 'Niet voor een lijst.', facts: [] }],
    ...changes,
  }
}

/** The content of a check: these signals and directions, the pages that they name, and rules. */
export function makeContent(
  signals: readonly SignalPage[],
  directions: readonly Direction[],
  others: readonly PageSummary[] = [],
  rest: Partial<Pick<CheckContent, 'rules' | 'firstSteps'>> = {},
): CheckContent {
  return {
    signals,
    directions,
    rules: makeRules(),
    firstSteps: {},
    pages: new Map([...signals, ...others].map((page) => [page.id, page])),
    ...rest,
  }
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

/**
 * Any ticking of some of the signals, in any order, by any role, for any age and known in any way. A handful of signals,
 * as people tick them, comes up as often as a long list.
 */
export function anyTicking(content: CheckContent, atLeast = 0): fc.Arbitrary<CheckState> {
  const ids = content.signals.map(({ id }) => id)
  const sights = sightsOffered.map(({ id }) => id)
  const handful = { minLength: atLeast, maxLength: Math.min(6, ids.length) }
  return fc
    .oneof(fc.shuffledSubarray(ids, handful), fc.shuffledSubarray(ids, { minLength: atLeast }))
    .chain((chosen) =>
      fc
        .record({
          good: fc.shuffledSubarray(content.rules.protective.map(({ id }) => id)),
          role: fc.constantFrom<CheckState['role']>('', ...roles.map(({ id }) => id)),
          age: fc.constantFrom<CheckState['age']>('', ...ageBands.map(({ id }) => id)),
          sight: fc.constantFrom<CheckState['sight']>('', ...sights),
          known: fc.tuple(...chosen.map(() => fc.constantFrom<Sight>(...sights))),
        })
        .map(({ known, ...context }) => ({
          ...emptyCheck,
          ...context,
          seen: chosen.map((signal, index) => ({ signal, sight: known[index] ?? 'gezien' })),
        })),
    )
}
