import Fuse from 'fuse.js'
import { countEdits } from './edit-distance'
import { soundKey } from './sound-key'
import type { Form } from './vocabulary'

/** A written form that looks or sounds like the typed word. */
export interface NearWord {
  readonly form: Form
  /** 1 for the same word, lower for every edit; never below 0. */
  readonly likeness: number
}

/** Finds the words of a vocabulary that a misspelt word may stand for, best first. */
export type NearWordFinder = (word: string) => readonly NearWord[]

const shortestWord = 4
const longestWord = 30
const mostCandidates = 48
const mostAnswers = 4

/**
 * Prepares a finder. Pairs of letters pick some dozens of candidates, so that Fuse ranks a short list and never the whole
 * vocabulary; the number of edits, by letter and by sound, decides whether a candidate may stay.
 */
export function createNearWordFinder(forms: readonly Form[], prominence: Float32Array): NearWordFinder {
  const words = forms.filter(
    ({ word }) => word.length >= shortestWord && word.length <= longestWord && /^[a-z]+$/u.test(word),
  )
  const byPair = new Map<string, number[]>()
  const bySound = new Map<string, number[]>()
  words.forEach(({ word }, index) => {
    for (const pair of pairsOf(word)) add(byPair, pair, index)
    add(bySound, soundKey(word), index)
  })
  const shared = new Uint8Array(words.length)
  return (typed) => {
    if (typed.length < shortestWord || typed.length > longestWord || !/^[a-z]+$/u.test(typed)) return []
    const most = editsAllowed(typed.length)
    const sound = soundKey(typed)
    const candidates = pickCandidates(typed, most).concat(bySound.get(sound) ?? [])
    const listed = [...new Set(candidates)].flatMap((index) => words[index] ?? [])
    const near: (NearWord & { readonly rank: number })[] = []
    for (const { item: form, refIndex, score } of rankWithFuse(listed, typed)) {
      const edits = editsBetween(typed, sound, form.word, most)
      if (edits > most || refIndex < 0) continue
      const likeness = Math.max(0, 1 - edits / typed.length - 0.1 * score)
      near.push({ form, likeness, rank: likeness + 0.02 * (prominence[form.term] ?? 0) })
    }
    near.sort((a, b) => b.rank - a.rank)
    return near.slice(0, mostAnswers)
  }

  function pickCandidates(typed: string, most: number): number[] {
    shared.fill(0)
    const pairs = pairsOf(typed)
    const reached: number[] = []
    const enough = Math.max(1, Math.ceil(pairs.length - 2 * (most + 1)), Math.floor(pairs.length / 3))
    for (const pair of pairs) {
      for (const index of byPair.get(pair) ?? []) {
        const count = (shared[index] ?? 0) + 1
        shared[index] = count
        if (count === enough) reached.push(index)
      }
    }
    return reached
      .filter((index) => Math.abs((words[index]?.word.length ?? 0) - typed.length) <= most + 1)
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0))
      .slice(0, mostCandidates)
  }
}

function rankWithFuse(forms: readonly Form[], typed: string) {
  const fuse = new Fuse(forms, {
    keys: ['word'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.7,
    isCaseSensitive: true,
  })
  const ranked = new Map(fuse.search(typed).map(({ item, score }) => [item, score ?? 1]))
  return forms.map((item, refIndex) => ({ item, refIndex, score: ranked.get(item) ?? 1 }))
}

function editsAllowed(length: number): number {
  if (length <= 6) return 1
  return length <= 11 ? 2 : 3
}

/** Edits by letter, or by sound with a small fee for the respelling. */
function editsBetween(typed: string, typedSound: string, word: string, most: number): number {
  const byLetter = countEdits(typed, word, most)
  if (byLetter <= 1) return byLetter
  return Math.min(byLetter, countEdits(typedSound, soundKey(word), most) + 0.6)
}

function pairsOf(word: string): readonly string[] {
  const framed = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= framed.length; at += 1) pairs.add(framed.slice(at, at + 2))
  return [...pairs]
}

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
