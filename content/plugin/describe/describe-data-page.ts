import { certainties, type Certainty } from '../../schema/collections'
import type { Heading, PageSummary } from '../../schema/page'
import type { SearchSection } from '../../schema/section'

const wordsPerMinute = 200

/** What a page that is made from data says of itself. */
export interface DataPage {
  readonly id: string
  readonly collection: 'casus' | 'sessie'
  readonly title: string
  readonly short: string
  readonly updated: string
  readonly words: readonly string[]
  /** Parts of the page, with their text for search. */
  readonly parts: readonly {
    readonly heading: { readonly id: string; readonly text: string }
    readonly texts: readonly string[]
  }[]
}

/** The manifest entry of a page that is made from data: our own design, so no facts and nothing to check. */
export function summariseDataPage({ id, collection, title, short, updated, parts }: DataPage): PageSummary {
  const words = parts
    .flatMap(({ texts }) => texts)
    .join(' ')
    .split(/\s+/).length
  return {
    id: `${collection}/${id}`,
    collection,
    title,
    short,
    updated,
    urgent: false,
    order: 0,
    group: '',
    related: [],
    headings: parts.map(({ heading }): Heading => ({ ...heading, level: 2 })),
    certainty: Object.fromEntries(certainties.map((name) => [name, 0])) as Record<Certainty, number>,
    mustCheck: false,
    readingMinutes: Math.max(1, Math.round(words / wordsPerMinute)),
  }
}

/** The opening and the parts of a page that is made from data, for search. */
export function listDataSections({ id, collection, title, short, words, parts }: DataPage): SearchSection[] {
  const page = `${collection}/${id}`
  const base = { page, collection, title, urgent: false, streetWords: [] }
  return [
    { ...base, id: `${page}#`, anchor: '', heading: '', text: short, words },
    ...parts.map(({ heading, texts }) => ({
      ...base,
      id: `${page}#${heading.id}`,
      anchor: heading.id,
      heading: heading.text,
      text: texts.join(' '),
      words: [],
    })),
  ]
}
