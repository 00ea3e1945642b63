import type { ContentInfo, PageSummary } from '../schema/page'
import type { SearchSection } from '../schema/section'
import { listCaseSections, summariseCase } from './describe/describe-case'
import {
  describeDirections,
  describeFirstSteps,
  describeInterpretation,
} from './describe/describe-interpretation'
import { describeChange } from './describe/describe-change'
import { describeProgramme } from './describe/describe-programme'
import { describeSharing } from './describe/describe-sharing'
import { listTemplateSections, summariseTemplate } from './describe/describe-template'
import { listPenalties } from './describe/list-penalties'
import { listSections } from './describe/list-sections'
import { listSources } from './describe/list-sources'
import { listToCheck } from './describe/list-to-check'
import type { Content } from './content'
import { summarisePage } from './describe/summarise-page'

/** The virtual modules and what each exports. The types that the page sees are in content/virtual.d.ts. */
export const virtualModules: Readonly<Record<string, (content: Content) => Record<string, unknown>>> = {
  'virtual:content': (content) => ({ pages: listSummaries(content), contentInfo: describeContent(content) }),
  'virtual:content/directions': (content) => ({ directions: describeDirections(content) }),
  'virtual:content/interpretation': (content) => ({ interpretation: describeInterpretation(content) }),
  'virtual:content/first-steps': (content) => ({ firstSteps: describeFirstSteps(content) }),
  'virtual:content/sessions': ({ data, register }) => ({
    templates: data.templates,
    cases: data.cases,
    basics: data.basics,
    practice: data.practice,
    invitation: data.invitation,
    tiles: data.tiles,
    municipalities: register.municipalities.map((town) => ({
      name: town.naam,
      district: town.district,
      sure: town.zekerheid === 'bevestigd',
      change: describeChange(town),
    })),
  }),
  'virtual:content/sharing': ({ data, register }) => ({
    sharing: data.sharing ? describeSharing(data.sharing, register) : null,
  }),
  'virtual:content/penalties': (content) => ({ penalties: listPenalties(content) }),
  'virtual:content/role-domains': ({ data }) => ({ roleDomains: data.roleDomains }),
  'virtual:content/to-check': ({ pages, register }) => ({ toCheck: listToCheck(pages, register) }),
  'virtual:content/programme': ({ register }) => ({ programme: describeProgramme(register) }),
  'virtual:content/sources': ({ pages, register }) => ({ sources: listSources(pages, register) }),
}

/** All pages that can be opened, also the ones that are data (templates and cases). */
export function listSummaries({ pages, register, data }: Content): PageSummary[] {
  const summaries = pages.map((page) => summarisePage(page, register))
  // a phenomenon that names a card by an earlier id means the card of now
  const now = new Map(
    summaries.flatMap(({ id, earlier }) => (earlier ?? []).map((old) => [old, id] as const)),
  )
  const rename = (ids: readonly string[]) => [...new Set(ids.map((id) => now.get(id) ?? id))]
  return [
    ...summaries.map((page) => ({
      ...page,
      related: rename(page.related).filter((id) => id !== page.id),
      ...(page.signals && { signals: rename(page.signals) }),
    })),
    ...data.cases.map(summariseCase),
    ...data.templates.map(summariseTemplate),
  ]
}

/** All sections for search. */
export function listAllSections({
  pages,
  register,
  data,
}: Pick<Content, 'pages' | 'register' | 'data'>): SearchSection[] {
  return [
    ...pages.flatMap((page) => listSections(page, register)),
    ...data.cases.flatMap(listCaseSections),
    ...data.templates.flatMap(listTemplateSections),
  ]
}

function describeContent({ pages, register }: Content): ContentInfo {
  const version =
    pages
      .map(({ frontMatter }) => frontMatter.bijgewerkt)
      .sort()
      .at(-1) ?? ''
  return { version, pages: pages.length, facts: register.facts.size, sources: register.sources.size }
}

/** The text of a module that exports `values`. JSON.parse is quicker for an engine than a large literal. */
export function writeModule(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`)
    .join('\n')
}
