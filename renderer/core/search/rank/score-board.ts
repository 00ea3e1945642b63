import type { Slot } from '../query/expand-query'
import { startOf } from '../index/lists'
import type { SearchIndex } from '../index/search-index'

/** Keeps the scores of pages and sections while the slots of one query are played. */
export interface ScoreBoard {
  /** Lets every page and section earn one slot, each by its best term. */
  play(slot: Slot): void
  /** Pages that earned anything. */
  reached(): Iterable<number>
  score(page: number): number
  /** Importance of the slots that the page earned. */
  covered(page: number): number
  /** True when the page earned a slot by another word than the typed one. */
  near(page: number): boolean
  /** That other word, as a term: of the last slot that was earned so; null when each was earned by a typed word. */
  nearTerm(page: number): number | null
  /** The section of the page that earned most; the opening when none did. */
  bestSection(page: number): number
}

/** What the best section adds to a page beside its title and words. */
const textShare = 0.65

/** Opens an empty board. */
export function openScoreBoard(index: SearchIndex): ScoreBoard {
  const pageCount = index.pages.length
  const scores = new Float32Array(pageCount)
  const coverages = new Float32Array(pageCount)
  /** Term that met a slot in place of the typed word; -1 for none. */
  const nearTerms = new Int32Array(pageCount).fill(-1)
  const sectionScores = new Float32Array(index.sections.length)
  const pageBest = new Float32Array(pageCount)
  const textBest = new Float32Array(pageCount)
  const quality = new Float32Array(pageCount)
  const slotNear = new Int32Array(pageCount).fill(-1)
  const sectionBest = new Float32Array(index.sections.length)
  const isReached = new Uint8Array(pageCount)
  const reached: number[] = []

  const play = (slot: Slot): void => {
    const pages: number[] = []
    const sections: number[] = []
    const note = (page: number, weight: number, nearTerm: number): void => {
      const before = quality[page] ?? 0
      if (before === 0) pages.push(page)
      if (weight <= before) return
      quality[page] = weight
      slotNear[page] = nearTerm
    }
    for (const { term, weight, near } of slot.expansions) {
      const worth = weight * (index.rarity[term] ?? 0)
      const nearTerm = near ? term : -1
      const { pagePostings, sectionPostings } = index
      for (let at = startOf(pagePostings.ends, term); at < (pagePostings.ends[term] ?? 0); at += 1) {
        const page = pagePostings.units[at] ?? 0
        const value = worth * (pagePostings.worth[at] ?? 0)
        if (value > (pageBest[page] ?? 0)) pageBest[page] = value
        note(page, weight, nearTerm)
      }
      for (let at = startOf(sectionPostings.ends, term); at < (sectionPostings.ends[term] ?? 0); at += 1) {
        const section = sectionPostings.units[at] ?? 0
        const value = worth * (sectionPostings.worth[at] ?? 0)
        const before = sectionBest[section] ?? 0
        if (before === 0) sections.push(section)
        if (value > before) sectionBest[section] = value
        note(index.sections[section]?.page ?? 0, weight, nearTerm)
      }
    }
    for (const section of sections) {
      const value = sectionBest[section] ?? 0
      const page = index.sections[section]?.page ?? 0
      sectionScores[section] = (sectionScores[section] ?? 0) + value
      if (value > (textBest[page] ?? 0)) textBest[page] = value
      sectionBest[section] = 0
    }
    for (const page of pages) {
      if (isReached[page] === 0) reached.push(page)
      isReached[page] = 1
      scores[page] = (scores[page] ?? 0) + (pageBest[page] ?? 0) + textShare * (textBest[page] ?? 0)
      coverages[page] = (coverages[page] ?? 0) + slot.importance * Math.min(1, quality[page] ?? 0)
      const met = slotNear[page] ?? -1
      if (met >= 0) nearTerms[page] = met
      pageBest[page] = 0
      textBest[page] = 0
      quality[page] = 0
      slotNear[page] = -1
    }
  }

  const nearTerm = (page: number): number | null => {
    const term = nearTerms[page] ?? -1
    return term < 0 ? null : term
  }

  return {
    play,
    reached: () => reached,
    score: (page: number) => scores[page] ?? 0,
    covered: (page: number) => coverages[page] ?? 0,
    near: (page: number) => nearTerm(page) !== null,
    nearTerm,
    bestSection: (page: number) => {
      const [opening = 0, ...others] = index.pages[page]?.sections ?? []
      return others.reduce(
        (best, section) => ((sectionScores[section] ?? 0) > (sectionScores[best] ?? 0) ? section : best),
        opening,
      )
    },
  }
}
