import Fuse from 'fuse.js'
import { countEdits } from '../language/edit-distance'
import { listLetterPairs, pairsOf } from '../language/letter-pairs'
import { listBy } from '../index/list-by'
import { soundKey } from '../language/sound-key'
import type { Form } from '../index/vocabulary'

/** A written form that looks or sounds like the typed word. */
export interface NearWord {
  readonly form: Form
  /** 1 for the same word, lower for every edit; never below 0. */
  readonly likeness: number
}

/** Finds the words that a misspelt word may stand for, best first. An open word is still being typed: it may be only the beginning. */
export type NearWordFinder = (word: string, open: boolean) => readonly NearWord[]

const shortestWord = 4
const longestWord = 30
const mostCandidates = 80
const mostAnswers = 4
/** Answers that are kept: a word is asked again with every letter that is typed after it. */
const mostRemembered = 500
/** What respelling by ear and typing only the beginning cost, in edits. */
const soundFee = 0.6
const openFee = 0.3

/**
 * Prepares a finder. Pairs of letters pick some dozens of candidates, so that Fuse ranks a short list and never the whole
 * vocabulary; the number of edits, by letter and by sound, decides whether a candidate may stay.
 */
export function createNearWordFinder(forms: readonly Form[], prominence: Float32Array): NearWordFinder {
  const words = forms.filter(({ word }) => isComparable(word))
  const pairs = listLetterPairs(words.map(({ word }) => word))
  const bySound = listBy(words, ({ word }) => soundKey(word))
  const remembered = new Map<string, readonly NearWord[]>()
  return (typed, open) => {
    if (!isComparable(typed)) return []
    const name = open ? `${typed}…` : typed
    const known = remembered.get(name)
    if (known !== undefined) return known
    const found = findNear(typed, open)
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(name, found)
    return found
  }

  function findNear(typed: string, open: boolean): readonly NearWord[] {
    const most = editsAllowed(typed.length)
    const typedPairs = pairsOf(typed, open)
    const fits = (number: number): boolean => {
      const longer = (words[number]?.word.length ?? 0) - typed.length
      return longer >= -most - 1 && (open || longer <= most + 1)
    }
    const enough = Math.max(1, typedPairs.length - 2 * (most + 1), Math.floor(typedPairs.length / 3))
    const alike = pairs
      .pick(typedPairs, enough, mostCandidates, fits)
      .flatMap((number) => words[number] ?? [])
    const candidates = [...new Set([...alike, ...(bySound.get(soundKey(typed)) ?? [])])]
    const scores = scoreWithFuse(candidates, typed)
    return candidates
      .flatMap((form) => {
        const edits = editsBetween(typed, form.word, most, open)
        if (edits > most + openFee) return []
        const likeness = Math.max(0, 1 - edits / typed.length - 0.1 * (scores.get(form) ?? 1))
        return [{ form, likeness, rank: likeness + 0.02 * (prominence[form.term] ?? 0) }]
      })
      .sort((a, b) => b.rank - a.rank)
      .slice(0, mostAnswers)
  }
}

const isComparable = (word: string): boolean =>
  word.length >= shortestWord && word.length <= longestWord && /^[a-z]+$/u.test(word)

function scoreWithFuse(forms: readonly Form[], typed: string): ReadonlyMap<Form, number> {
  const fuse = new Fuse(forms, {
    keys: ['word'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.7,
    isCaseSensitive: true,
  })
  return new Map(fuse.search(typed).map(({ item, score }) => [item, score ?? 1]))
}

function editsAllowed(length: number): number {
  if (length <= 6) return 1
  return length <= 11 ? 2 : 3
}

/** Edits by letter or by sound, to the whole word or, for an open word, to the beginning that fits best. */
function editsBetween(typed: string, word: string, most: number, open: boolean): number {
  const whole = editsTo(typed, word, most)
  if (!open || word.length <= typed.length) return whole
  const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => typed.length - most + at)
  const beginnings = lengths
    .filter((length) => length >= shortestWord && length < word.length)
    .map((length) => editsTo(typed, word.slice(0, length), most) + openFee)
  return Math.min(whole, ...beginnings)
}

function editsTo(typed: string, word: string, most: number): number {
  const byLetter = countEdits(typed, word, most)
  if (byLetter <= 1) return byLetter
  return Math.min(byLetter, countEdits(soundKey(typed), soundKey(word), most) + soundFee)
}
