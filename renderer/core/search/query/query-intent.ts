import type { Collection } from '#schema/collections.ts'
import type { QueryWord } from './read-query'

interface Intent {
  readonly words: ReadonlySet<string>
  readonly collection: Collection
  readonly weight: number
}

/** Folded words that say what kind of page someone is after, stop words too: "wie bel ik" asks for a contact. */
const intents: readonly Intent[] = [
  {
    words: new Set(['bel', 'bellen', 'nummer', 'telefoonnummer', 'contact', 'wie']),
    collection: 'contact',
    weight: 1.15,
  },
  { words: new Set(['moet', 'doen', 'nu', 'hoe', 'melden', 'stappen']), collection: 'route', weight: 1.15 },
  { words: new Set(['doet', 'taak', 'rol']), collection: 'rol', weight: 1.5 },
  {
    words: new Set(['wet', 'artikel', 'strafbaar', 'wettelijk', 'juridisch']),
    collection: 'wet',
    weight: 1.35,
  },
  {
    words: new Set(['waarom', 'reden', 'hoeveel', 'onderzoek', 'cijfers']),
    collection: 'fast-money',
    weight: 1.15,
  },
  {
    words: new Set(['les', 'lessen', 'training', 'project', 'campagne', 'interventie']),
    collection: 'interventie',
    weight: 1.15,
  },
]

/** What the words of a query make pages of a collection worth more. Empty for a query that asks for no kind of page. */
export function readIntent(words: readonly QueryWord[]): ReadonlyMap<Collection, number> {
  const wanted = new Map<Collection, number>()
  if (words.length < 2) return wanted
  for (const { words: signs, collection, weight } of intents) {
    if (words.some(({ word }) => signs.has(word))) wanted.set(collection, weight)
  }
  return wanted
}
