import type { Slot } from '../query/expand-query'
import { collectionWeights } from '../index/field-weights'
import { readIntent } from '../query/query-intent'
import type { QueryWord } from '../query/read-query'
import type { PageNames } from '../index/page-names'
import type { SearchIndex } from '../index/search-index'
import type { SearchOptions } from '../search-types'
import type { QueryNames } from '../query/name-query'
import { openScoreBoard } from './score-board'
import { findBestSentence, weighSentences } from './sentence-fit'

/** A page with its score and the section to open. */
export interface RankedPage {
  readonly page: number
  readonly section: number
  readonly score: number
  /** True when a slot was met by another word than the typed one. */
  readonly near: boolean
  /** The term of that other word; null when there is none. */
  readonly nearTerm: number | null
  /** Share of the query that the page answers, 0..1; a word that is only like the typed one counts for less. */
  readonly covered: number
  /** True when the query is its very title: then the page opens at its top. */
  readonly byTitle: boolean
}

/** What is left of the score of a page that covers nothing, and how steeply covering more pays. */
const coverage = { base: 0.1, power: 1.4 } as const
/** What it is worth to be called by the very query: by title, or by another word. */
const named = { title: 1.8, other: 1.45 } as const
const titleFit = 0.8
const sentenceFit = 0.7
/** Pages whose sentences are read. */
const mostRead = 30

/**
 * Ranks pages for the slots of a query, best first. A page earns a slot once: by its best term in title and words, plus its
 * best section. What a page does not cover costs it more than what it repeats brings in; words in one sentence
 * bring more, and so does a page that is called by the very query.
 */
export function rankPages(
  index: SearchIndex,
  slots: readonly Slot[],
  names: QueryNames,
  words: readonly QueryWord[],
  options: SearchOptions,
): readonly RankedPage[] {
  const board = openScoreBoard(index)
  for (const slot of slots) board.play(slot)
  const total = slots.reduce((sum, slot) => sum + slot.importance, 0)
  const weights = bestWeights(slots, index.vocabulary.size)
  const wanted = readIntent(words, index.language.intents)
  const allowed = options.collections === undefined ? null : new Set(options.collections)
  const called = listCalled(index.names, names)
  const calledAsTyped = listCalled(index.names, { typed: names.typed, others: [] })
  const ranked: RankedPage[] = []
  for (const page of board.reached()) {
    const entry = index.pages[page]
    if (entry === undefined) continue
    const { collection, urgent } = entry.opening
    if ((allowed !== null && !allowed.has(collection)) || (options.urgentOnly === true && !urgent)) continue
    const covered = total === 0 ? 0 : board.covered(page) / total
    const calledSo = called.get(page) ?? 1
    const near = board.near(page) && !calledAsTyped.has(page)
    const score =
      board.score(page) *
      (coverage.base + (1 - coverage.base) * covered ** coverage.power) *
      (1 + titleFit * fitOfTitle(index, entry.titleTerms, weights) * covered) *
      calledSo *
      collectionWeights[collection] *
      (wanted.get(collection) ?? 1)
    const byTitle = calledSo === named.title
    const section = (byTitle ? entry.sections[0] : undefined) ?? board.bestSection(page)
    ranked.push({
      page,
      section,
      score,
      near,
      nearTerm: near ? board.nearTerm(page) : null,
      covered,
      byTitle,
    })
  }
  ranked.sort(byScore)
  return readBestPages(index, slots, ranked)
}

const byScore = (a: RankedPage, b: RankedPage): number => b.score - a.score || a.page - b.page

/** Looks into the best pages for the sentence that fits best, and ranks them again by it. */
function readBestPages(
  index: SearchIndex,
  slots: readonly Slot[],
  ranked: readonly RankedPage[],
): readonly RankedPage[] {
  if (slots.length < 2) return ranked
  const fit = weighSentences(slots, index.vocabulary.size)
  const read = ranked.slice(0, mostRead).map((found) => {
    const best = findBestSentence(index, found.page, fit)
    return {
      ...found,
      score: found.score * (1 + sentenceFit * best.fit ** 2),
      section: (found.byTitle ? undefined : best.section) ?? found.section,
    }
  })
  return read.concat(ranked.slice(mostRead)).sort(byScore)
}

/** What it is worth to each page that is called by one of these names. */
function listCalled(pages: PageNames, { typed, others }: QueryNames): ReadonlyMap<number, number> {
  const all = [typed, ...others]
  return new Map([
    ...all.flatMap((name) => pages.otherwise(name)).map((page) => [page, named.other] as const),
    ...all.flatMap((name) => pages.titled(name)).map((page) => [page, named.title] as const),
  ])
}

/** The share of a title that the query is about, by rarity of its words. */
function fitOfTitle(index: SearchIndex, titleTerms: Uint32Array, weights: Float64Array): number {
  let whole = 0
  let met = 0
  for (const term of titleTerms) {
    const rarity = index.rarity[term] ?? 0
    whole += rarity
    met += rarity * (weights[term] ?? 0)
  }
  return whole === 0 ? 0 : met / whole
}

/** The best weight of each term that counts for a slot, by the number of the term; 0 for all others. */
function bestWeights(slots: readonly Slot[], terms: number): Float64Array {
  const weights = new Float64Array(terms)
  for (const { expansions } of slots) {
    for (const { term, weight } of expansions) weights[term] = Math.max(weight, weights[term] ?? 0)
  }
  return weights
}
