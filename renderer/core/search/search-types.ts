import type { Collection } from '#schema/collections.ts'
import type { Language } from '#schema/page.ts'

/** Where a range begins and ends in a display text, in UTF-16 units; never inside a grapheme. */
export type Mark = readonly [start: number, end: number]

/** A piece of display text with the ranges to highlight: in order, apart from each other. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** "precies": the typed words, or forms of them, are there. "bijna": at least one was read as a word like it. */
export type Match = 'precies' | 'bijna'

/** One page that was found, opened at its best heading. */
export interface SearchHit {
  readonly page: string
  /** Heading id to open; empty for the top of the page. */
  readonly anchor: string
  readonly title: MarkedText
  /** Language of the title when it is not Dutch. */
  readonly language?: Language
  /** Heading of the section; empty text for the opening. */
  readonly heading: MarkedText
  readonly collection: Collection
  readonly urgent: boolean
  readonly match: Match
  /** The sentence that matches best. */
  readonly snippet: MarkedText
  /** The word of the page that stands for the typed one: a synonym or a search word that the lines above do not show. Empty when they do. */
  readonly also: string
  /** True when the page only resembles what was asked: it is offered, not given as an answer. */
  readonly resembles: boolean
  /** Only to compare hits of one answer. */
  readonly score: number
}

/**
 * Name of a group of hits: "nu-handelen" for urgent pages, "eigen" for the user's own notes, "lijkt-erop" for what only resembles the
 * query, else the collection.
 */
export type GroupKey = 'nu-handelen' | 'eigen' | 'lijkt-erop' | Collection

/** Hits that are shown under one name, best first. */
export interface HitGroup {
  readonly key: GroupKey
  readonly hits: readonly SearchHit[]
}

/** Two ways to read the query. `showing` says which of them the hits belong to. */
export interface Readings {
  readonly typed: string
  readonly meant: string
  readonly showing: 'typed' | 'meant'
}

/** A page whose name comes near the query, offered when nothing is found. */
export interface NearPage {
  readonly page: string
  readonly title: string
  readonly collection: Collection
}

/** Why there are hits or not. "leeg": nothing to search for. "stopwoorden": only words such as "de" and "wat". */
export type AnswerState = 'leeg' | 'stopwoorden' | 'gevonden' | 'niets'

/** What search found for one query. */
export interface SearchAnswer {
  readonly state: AnswerState
  /** The same hits as in the groups, best first. */
  readonly hits: readonly SearchHit[]
  readonly groups: readonly HitGroup[]
  /** Pages that answer the query, also those beyond the limit; what only resembles it is not counted. */
  readonly total: number
  readonly didYouMean: Readings | null
  /** Filled only when nothing is found. */
  readonly nearest: readonly NearPage[]
}

/** The answer to a query in which nothing is asked. */
export const noAnswer: SearchAnswer = {
  state: 'leeg',
  hits: [],
  groups: [],
  total: 0,
  didYouMean: null,
  nearest: [],
}

/** How to search. */
export interface SearchOptions {
  /** Only these collections; all of them when left out. */
  readonly collections?: readonly Collection[]
  /** Only pages of "Nu handelen". */
  readonly urgentOnly?: boolean
  /** Most hits in the answer; 8 when left out. */
  readonly limit?: number
  /** True to search the words as typed, without reading them as other words. */
  readonly literal?: boolean
}
