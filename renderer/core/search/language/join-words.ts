import type { Expansion } from '../query/expansion'
import { phrasesAt } from '../words/phrases'
import type { QueryWord } from '../query/read-query'
import type { SearchIndex } from '../index/search-index'
import { followLink } from '../answer/follow-link'

/** What a word of the query means together with the words beside it. */
export interface JoinedWord {
  readonly expansions: readonly Expansion[]
  /** True when it is half of a word that the texts write closed up: "geld" in "geld ezel". */
  readonly half: boolean
}

const widest = 4
const scatteredWeight = 0.95

/** Finds, for each word, the terms that it makes with other words: closed up, as a phrase, or as a part of a compound. */
export function joinWords(index: SearchIndex, words: readonly QueryWord[]): readonly JoinedWord[] {
  const joins = words.map(() => ({ expansions: [] as Expansion[], half: false }))
  const cover = (places: readonly number[], expansion: Expansion, half: boolean): void => {
    for (const place of places) {
      const join = joins[place]
      if (join === undefined) continue
      join.expansions.push(expansion)
      join.half ||= half
    }
  }
  words.forEach((_, at) => {
    coverClosedUp(index, words, at, cover)
    coverPhrases(index, words, at, cover)
  })
  coverCompounds(index, words, cover)
  return joins
}

type Cover = (places: readonly number[], expansion: Expansion, half: boolean) => void

const placesFrom = (at: number, width: number): readonly number[] =>
  Array.from({ length: width }, (_, offset) => at + offset)

function coverClosedUp(index: SearchIndex, words: readonly QueryWord[], at: number, cover: Cover): void {
  let closed = words[at]?.word ?? ''
  for (let width = 2; width <= widest && at + width <= words.length; width += 1) {
    closed += words[at + width - 1]?.word ?? ''
    const term = index.vocabulary.find(index.language.keyOf(closed))
    if (term === undefined || words.slice(at, at + width).every(({ stop }) => stop)) continue
    cover(placesFrom(at, width), { term, weight: 1, near: false }, true)
  }
}

function coverPhrases(index: SearchIndex, words: readonly QueryWord[], at: number, cover: Cover): void {
  const keys = words.map(({ key }) => key)
  const { phrases, links: linksOf } = index.language
  for (const phrase of phrasesAt(phrases, keys, at)) {
    const places = placesFrom(at, phrase.keys.length)
    const links = linksOf.get(phrase.term) ?? []
    for (const link of [{ term: phrase.term, weight: 1, near: false }, ...links]) {
      const followed = followLink(index, phrase.term, link)
      if (followed !== null) cover(places, followed, false)
    }
  }
}

/** Compounds whose parts are all in the query, in any order: "fraude bank helpdesk". */
function coverCompounds(index: SearchIndex, words: readonly QueryWord[], cover: Cover): void {
  const places = new Map<number, number[]>()
  words.forEach(({ key, stop }, at) => {
    if (stop) return
    for (const term of index.vocabulary.compoundsWith(key)) {
      const known = places.get(term)
      if (known === undefined) places.set(term, [at])
      else known.push(at)
    }
  })
  const whole = [...places].filter(
    ([term, at]) => at.length > 1 && at.length === new Set(index.vocabulary.partsOf(term)).size,
  )
  for (const [term, at] of whole) {
    const longer = whole.some(
      ([, others]) => others.length > at.length && at.every((place) => others.includes(place)),
    )
    if (!longer) cover(at, { term, weight: scatteredWeight, near: false }, false)
  }
}
