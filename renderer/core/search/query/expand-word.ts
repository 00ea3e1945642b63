import type { Expansion } from './expansion'
import { followLink } from '../answer/follow-link'
import { formsWithPrefix } from './forms-with-prefix'
import type { NearWord } from './near-words'
import type { QueryWord } from './read-query'
import type { SearchIndex } from '../index/search-index'
import { rootOf } from '../language/stem'
import type { Form } from '../index/vocabulary'

/** How a typed word is read: mostly one part; a compound that no text holds gives one for each of its parts. */
export interface WordReading {
  readonly parts: readonly (readonly Expansion[])[]
  /** What the word was taken for when it is unknown. */
  readonly meant: string | null
}

const weights = {
  exact: 1,
  related: 0.6,
  inCompound: 0.62,
  ownPart: 0.3,
  split: 0.85,
  prefix: 0.5,
  prefixLength: 0.4,
  closedPrefixShare: 0.75,
  besideExact: 0.6,
  near: 0.8,
  nextNear: 0.6,
  cutShort: 0.4,
} as const
const mostCompounds = 24
const mostPrefixForms = 32
const shortestClosedPrefix = 4
const shortestOpenTail = 3
const shortestCut = 4
const shortestOpenCut = 3
const leastKeptWhenCut = 0.5
/** Likeness from which a misspelt word is surely another one. */
const surelyLike = 0.8
const mostLettersTooMany = 3

/** Reads one word. `known` says that a neighbour already gives it a meaning; `literal` forbids reading it as another word. */
export function expandWord(
  index: SearchIndex,
  word: QueryWord,
  how: { readonly literal: boolean; readonly known: boolean },
): WordReading {
  const direct = expandKnown(index, word)
  if (direct.length > 0 || how.known) return { parts: [direct], meant: null }
  const split = index.vocabulary.split(word.word)
  if (split !== null) {
    const parts = split.map((part) => scale(expandKnown(index, closed(index, part)), weights.split, false))
    if (parts.every((part) => part.length > 0)) return { parts, meant: null }
  }
  if (how.literal) return { parts: [[]], meant: null }
  return expandUnknown(index, word)
}

/** A compound that is still being typed: known words, and the beginning of one. */
function splitOpen(index: SearchIndex, word: string): readonly (readonly Expansion[])[] | null {
  for (let cut = word.length - shortestOpenTail; cut >= shortestCut; cut -= 1) {
    const head = word.slice(0, cut)
    if (index.vocabulary.find(index.language.keyOf(head)) === undefined) continue
    const tail = expandKnown(index, { ...closed(index, word.slice(cut)), open: true })
    if (tail.length === 0) continue
    return [expandKnown(index, closed(index, head)), tail].map((part) => scale(part, weights.split, false))
  }
  return null
}

function closed(index: SearchIndex, word: string): QueryWord {
  return { word, key: index.language.keyOf(word), stop: false, weak: false, open: false }
}

function expandKnown(index: SearchIndex, word: QueryWord): readonly Expansion[] {
  const found = new Map<number, Expansion>()
  const add = (term: number | undefined, weight: number, near: boolean): void => {
    if (term === undefined) return
    const before = found.get(term)
    if (before === undefined || before.weight < weight) found.set(term, { term, weight, near })
  }
  const exact = index.vocabulary.find(word.key)
  if (!word.stop) {
    add(exact, weights.exact, false)
    for (const link of index.language.links.get(word.key) ?? []) {
      const share = link.near && exact !== undefined ? weights.besideExact : 1
      const followed = followLink(index, word.key, link)
      if (followed !== null) add(followed.term, followed.weight * share, followed.near)
    }
    const root = rootOf(word.key)
    for (const term of index.vocabulary.relatedTo(root)) add(term, weights.related, false)
    for (const term of Array.from(index.vocabulary.compoundsWith(word.key)).slice(0, mostCompounds))
      add(term, weights.inCompound, false)
    if (exact !== undefined) {
      for (const part of index.vocabulary.partsOf(exact))
        add(index.vocabulary.find(part), weights.ownPart, true)
    }
  }
  addPrefixes(index, word, exact !== undefined, add)
  return [...found.values()]
}

function addPrefixes(
  index: SearchIndex,
  word: QueryWord,
  besideExact: boolean,
  add: (term: number, weight: number, near: boolean) => void,
): void {
  if (!word.open && word.word.length < shortestClosedPrefix) return
  const share = (word.open ? 1 : weights.closedPrefixShare) * (besideExact ? weights.besideExact : 1)
  const forms = pickProminent(formsWithPrefix(index.vocabulary.forms, word.word), index.prominence)
  for (const { word: form, term } of forms) {
    add(term, (weights.prefix + weights.prefixLength * (word.word.length / form.length)) * share, false)
  }
}

function pickProminent(forms: readonly Form[], prominence: Float32Array): readonly Form[] {
  if (forms.length <= mostPrefixForms) return forms
  return forms
    .toSorted((a, b) => (prominence[b.term] ?? 0) - (prominence[a.term] ?? 0))
    .slice(0, mostPrefixForms)
}

/**
 * Reads a word that no text holds: as a word very like it, as a compound still being typed, as a word somewhat like it, or
 * as what its beginning leads to. The last two keep hits that were there a letter ago.
 */
function expandUnknown(index: SearchIndex, word: QueryWord): WordReading {
  const near = index.nearWords(word.word, word.open)
  if ((near[0]?.likeness ?? 0) >= surelyLike) return readAs(index, near)
  const opened = word.open ? splitOpen(index, word.word) : null
  if (opened !== null) return { parts: opened, meant: null }
  if (near.length > 0) return readAs(index, near)
  for (let cut = 1; word.open && cut <= mostLettersTooMany; cut += 1) {
    const earlier = index.nearWords(word.word.slice(0, -cut), true)
    if (earlier.length > 0) return readAs(index, earlier)
  }
  return { parts: [expandBeginning(index, word)], meant: null }
}

function readAs(index: SearchIndex, near: readonly NearWord[]): WordReading {
  const expansions = near.flatMap(({ form, likeness }, rank) =>
    scale(
      expandKnown(index, closed(index, form.word)),
      likeness * weights.near * (rank === 0 ? 1 : weights.nextNear),
      true,
    ),
  )
  return { parts: [expansions], meant: near[0]?.form.word ?? null }
}

function expandBeginning(index: SearchIndex, word: QueryWord): readonly Expansion[] {
  const least = Math.max(word.open ? shortestOpenCut : shortestCut, word.word.length * leastKeptWhenCut)
  for (let length = word.word.length - 1; length >= least; length -= 1) {
    const expansions = expandKnown(index, { ...closed(index, word.word.slice(0, length)), open: true })
    if (expansions.length > 0) return scale(expansions, weights.cutShort, true)
  }
  return []
}

function scale(expansions: readonly Expansion[], by: number, near: boolean): readonly Expansion[] {
  return expansions.map((expansion) => ({
    ...expansion,
    weight: expansion.weight * by,
    near: expansion.near || near,
  }))
}
