import type { Collection } from '#schema/collections.ts'

/** What a word is worth in each place. Text is the unit. */
export const fieldWeights = { title: 4, words: 2.6, streetWords: 2.4, heading: 1.7, text: 1 } as const

/** BM25 over the text: how fast repetition stops counting, and how much a long section pays for its length. */
export const textSaturation = { repeat: 0.9, length: 0.5 } as const

/**
 * What a page is worth beside an equal match in another collection: a page that says exactly this or what to do about it goes
 * before a chapter that covers it too, a line in the glossary or a source.
 */
export const collectionWeights: Readonly<Record<Collection, number>> = {
  handreiking: 0.9,
  signaal: 1,
  fenomeen: 1.1,
  'fast-money': 0.95,
  interventie: 0.95,
  route: 1.05,
  contact: 1,
  // Behind the contact and the route of the same name, which help sooner; a query that asks for them turns that round.
  rol: 0.7,
  wet: 0.75,
  begrip: 0.4,
  casus: 0.75,
  sessie: 0.7,
  bron: 0.4,
}
