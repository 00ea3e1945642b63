import { certainties, type Certainty, type DomainId } from '../../schema/collections'
import type { ContactCard, Heading, PageSummary, SignalCard } from '../../schema/page'
import type { RegisterFact } from '../../schema/build/register'
import { isUrgent, listSections } from './list-sections'
import { judgeFact, listReadings } from './judge-fact'
import { listPageFacts } from './list-page-facts'
import { listHeadings } from '../page/name-headings'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'

const wordsPerMinute = 200

/** What the manifest says of a page. Call it only for pages without problems. */
export function summarisePage(page: Page, register: Register): PageSummary {
  const { frontMatter } = page
  const facts = listPageFacts(page, register)
  return {
    id: page.id,
    collection: page.collection,
    title: frontMatter.titel,
    ...(frontMatter.taal && { language: frontMatter.taal }),
    short: frontMatter.kort,
    updated: frontMatter.bijgewerkt,
    urgent: isUrgent(page),
    order: 'volgorde' in frontMatter ? frontMatter.volgorde : 0,
    group: nameGroup(frontMatter),
    related: frontMatter.verwant,
    headings: listHeadings(page.tree).flatMap(({ id, text, node }): Heading[] =>
      node.depth === 2 || node.depth === 3 ? [{ id, text, level: node.depth }] : [],
    ),
    certainty: countCertainty(facts),
    mustCheck: facts.some((fact) => judgeFact(fact, register) !== null),
    readingMinutes: estimateMinutes(page, register),
    ...describeKind(page, register),
  }
}

function nameGroup(frontMatter: Page['frontMatter']): string {
  if ('groep' in frontMatter) return frontMatter.groep
  return 'soort' in frontMatter ? frontMatter.soort : ''
}

function estimateMinutes(page: Page, register: Register): number {
  const text = listSections(page, register).flatMap((section) => [section.heading, section.text])
  return Math.max(1, Math.round(text.join(' ').split(/\s+/).length / wordsPerMinute))
}

function describeKind(page: Page, register: Register): Partial<PageSummary> {
  const { frontMatter } = page
  switch (frontMatter.collection) {
    case 'signaal':
      return {
        signal: makeSignalCard(frontMatter, register),
        routes: frontMatter.routes,
        ...(frontMatter.contacten.length > 0 && { contacts: frontMatter.contacten }),
        ...(frontMatter.altijdSerieus && { say: frontMatter.vraag }),
        ...(frontMatter.vroeger.length > 0 && { earlier: frontMatter.vroeger }),
      }
    case 'contact':
      return { contact: makeContactCard(frontMatter, register) }
    case 'fenomeen':
      return {
        signals: frontMatter.signalen,
        routes: frontMatter.routes,
        ages: frontMatter.leeftijd,
        ...(frontMatter.contacten.length > 0 && { contacts: frontMatter.contacten }),
        ...(frontMatter.zeg !== undefined && { say: frontMatter.zeg }),
      }
    case 'rol':
      return {
        role: {
          when: frontMatter.wanneer,
          bring: frontMatter.nodig,
          whenRests: frontMatter.wanneerFeiten.length > 0,
          bringRests: frontMatter.nodigFeiten.length > 0,
        },
        routes: frontMatter.routes,
        contacts: frontMatter.contacten,
      }
    case 'route':
      return {
        contacts: frontMatter.contacten,
        phenomena: frontMatter.fenomenen,
        ...(frontMatter.zeg !== undefined && { say: frontMatter.zeg }),
      }
    default:
      return {}
  }
}

type FrontMatterOf<Name extends Page['frontMatter']['collection']> = Extract<
  Page['frontMatter'],
  { collection: Name }
>

function makeSignalCard(frontMatter: FrontMatterOf<'signaal'>, register: Register): SignalCard {
  const fact = register.facts.get(frontMatter.feit)
  return {
    domain: domainOf(frontMatter, register),
    kind: frontMatter.soort,
    directions: frontMatter.richtingen,
    strengthenedBy: fact?.versterkt_door ?? [],
    alsoBe: frontMatter.ookZijn,
    pointsTo: frontMatter.wijstOp,
    question: frontMatter.vraag,
    avoidSaying: frontMatter.nietZeggen,
    first: frontMatter.eerst,
    routes: frontMatter.routes,
    alwaysSerious: frontMatter.altijdSerieus,
  }
}

/** Where a signal stands on the card: as the page says, else as the register does. */
export function domainOf(
  { domein, feit }: Pick<FrontMatterOf<'signaal'>, 'domein' | 'feit'>,
  register: Register,
): DomainId {
  return domein ?? register.domains.get(feit) ?? ('' as DomainId)
}

/** The later reading of a contact goes before the first one, field by field. */
function makeContactCard(frontMatter: FrontMatterOf<'contact'>, register: Register): ContactCard {
  const fact = register.facts.get(frontMatter.feit)
  const later = fact?.latere_lezing
  return {
    phone: later?.telefoon ?? fact?.telefoon ?? '',
    url: later?.url ?? fact?.url ?? '',
    hours: later?.bereikbaarheid ?? fact?.bereikbaarheid ?? '',
    purpose: fact?.waarvoor ?? '',
    area: frontMatter.gebied,
    check: fact ? judgeFact(fact, register) : null,
    read: fact ? findNewestReading(fact, register) : null,
  }
}

/** The newest reading of a contact; of an undated one we only know where. */
function findNewestReading(fact: RegisterFact, { sources }: Register): ContactCard['read'] {
  const newest = listReadings(fact, sources)
    .sort((one, other) => one.date.localeCompare(other.date))
    .at(-1)
  const source = newest && sources.get(newest.source)
  return source ? { date: newest.date, source: source.uitgever ?? source.titel } : null
}

function countCertainty(facts: readonly RegisterFact[]): Record<Certainty, number> {
  const counts = Object.fromEntries(certainties.map((name) => [name, 0])) as Record<Certainty, number>
  for (const fact of facts) counts[fact.zekerheid] += 1
  return counts
}
