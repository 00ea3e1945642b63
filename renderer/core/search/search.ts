import { expandQuery, type Slot } from './query/expand-query'
import { groupHits } from './answer/group-hits'
import { listAskedWords, makeSnippet, testAsked, type AskedWords } from './answer/make-snippet'
import { markText } from './answer/mark-text'
import { nameMetWord } from './answer/name-met-word'
import { partByFit } from './rank/part-by-fit'
import { rankPages, type RankedPage } from './rank/rank-pages'
import { readQuery, type ReadQuery } from './query/read-query'
import type { SearchIndex } from './index/search-index'
import { nameQuery } from './query/name-query'
import {
  noAnswer,
  type Readings,
  type SearchAnswer,
  type SearchHit,
  type SearchOptions,
} from './search-types'

/** Hits in the list of suggestions. */
export const suggestionLimit = 8
/** A hit below this share of the best score is noise and is left out. */
const leastShare = 0.03

/** Searches the index. Never throws, whatever the query holds; an empty query gives an empty answer. */
export function searchIndex(index: SearchIndex, query: string, options: SearchOptions = {}): SearchAnswer {
  const read = readQuery(query, index.language)
  if (read.words.length === 0) return noAnswer
  const slots = expandQuery(index, read, options.literal === true)
  if (slots.length === 0) return { ...noAnswer, state: 'stopwoorden' }
  const didYouMean =
    options.literal === true
      ? readDifferently(read, expandQuery(index, read, false), 'typed')
      : readDifferently(read, slots, 'meant')
  const ranked = rankPages(
    index,
    slots,
    nameQuery(read, didYouMean, index.language.abbreviations),
    read.words,
    options,
  )
  const best = ranked[0]?.score ?? 0
  const worthShowing = ranked.filter(({ score }) => score >= best * leastShare)
  const asked = listAskedWords(index, slots)
  // Who asks for the very words gets all that has them.
  const { answers, resembling } =
    options.literal === true ? { answers: worthShowing, resembling: [] } : partByFit(worthShowing, slots)
  const said = new Set(
    [...read.words.map(({ word }) => word), ...(didYouMean?.meant.split(' ') ?? [])].map((word) =>
      index.language.keyOf(word),
    ),
  )
  const hits = [
    ...answers.map((page) => ({ page, resembles: false })),
    ...resembling.map((page) => ({ page, resembles: true })),
  ]
    .slice(0, options.limit ?? suggestionLimit)
    .flatMap(({ page, resembles }) => makeHit(index, page, asked, { said, resembles }))
  if (hits.length === 0 && read.words.every(({ stop }) => stop)) return { ...noAnswer, state: 'stopwoorden' }
  if (hits.length === 0)
    return {
      ...noAnswer,
      state: 'niets',
      didYouMean,
      nearest: index.nearPages(read.folded, options.collections),
    }
  return {
    state: 'gevonden',
    hits,
    groups: groupHits(hits),
    total: answers.length,
    didYouMean,
    nearest: [],
  }
}

function makeHit(
  index: SearchIndex,
  ranked: RankedPage,
  asked: AskedWords,
  { said, resembles }: { readonly said: ReadonlySet<string>; readonly resembles: boolean },
): readonly SearchHit[] {
  const section = index.sections[ranked.section]
  const page = index.pages[ranked.page]
  if (section === undefined || page === undefined) return []
  const { opening } = page
  const test = testAsked(asked, index.language)
  const title = markText(opening.title, test)
  const heading = markText(section.heading, test)
  const snippet = makeSnippet(index, ranked.section, asked)
  const hit: SearchHit = {
    page: opening.page,
    anchor: section.anchor,
    title,
    ...(opening.language && { language: opening.language }),
    heading,
    collection: opening.collection,
    urgent: opening.urgent,
    match: ranked.near ? 'bijna' : 'precies',
    snippet,
    also: nameMetWord(
      index,
      { page, section, nearTerm: ranked.nearTerm, shown: [title, heading, snippet], said },
      test,
    ),
    resembles,
    score: ranked.score,
  }
  return [hit]
}

/** The query with its unknown words replaced by the words that they probably are; null when all words are known. */
function readDifferently(
  read: ReadQuery,
  slots: readonly Slot[],
  showing: Readings['showing'],
): Readings | null {
  const meant = new Map(slots.flatMap(({ word, meant }) => (meant === null ? [] : [[word, meant] as const])))
  if (meant.size === 0) return null
  const words = read.words.map(({ word }) => meant.get(word) ?? word)
  return { typed: read.folded, meant: words.join(' '), showing }
}
