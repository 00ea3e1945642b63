import type { Collection } from '../../../content/schema/collections'
import type { SearchSection } from '../../../content/schema/section'
import type { SearchWords } from '../../../content/schema/search-words'
import { collectionWeights } from '../../../renderer/core/search/index/field-weights'

/** Page ids, best first, of at most `limit` sections that answer the query. */
export type Search = (query: string, limit: number) => readonly string[] | Promise<readonly string[]>

/** A search engine under measurement. */
export interface Engine {
  readonly name: string
  /** Indexes the sections, with our words, and gives a search. */
  build(sections: readonly SearchSection[], words: SearchWords): Search | Promise<Search>
}

/** A section as every peer gets it: the same fields, with lists as text. */
export interface PeerDocument {
  readonly id: string
  readonly page: string
  readonly title: string
  readonly heading: string
  readonly words: string
  readonly streetWords: string
  readonly text: string
}

/** What a word is worth per field, for peers that take weights. The same worth as ours gives. */
export const peerBoosts = { title: 4, words: 2.6, streetWords: 2.4, heading: 1.7, text: 1 } as const
/** The searched fields. */
export const peerFields = ['title', 'words', 'streetWords', 'heading', 'text'] as const

/** The sections as peers index them. */
export function toPeerDocuments(sections: readonly SearchSection[]): PeerDocument[] {
  return sections.map(({ id, page, title, heading, words, streetWords, text }) => ({
    id,
    page,
    title,
    heading,
    words: words.join(', '),
    streetWords: streetWords.join(', '),
    text,
  }))
}

/** Accents off and lower case: every peer gets this, by its own option or by ours. */
export function foldForPeer(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What a page is worth by its collection, the same as in our ranking, for peers that can weigh documents. */
export function weighPage(page: string): number {
  return collectionWeights[page.slice(0, page.indexOf('/')) as Collection]
}
