import { describePlace, readLines } from '../../../../renderer/core/guard/likeness/describe-place'
import { canBeName, seeWords } from '../../../../renderer/core/guard/likeness/see-words'
import { placeOfWeight, weightPlaces, weightStep } from '../../../../renderer/core/guard/likeness/weigh-name'
import { firstNames } from '../../../../renderer/core/guard/words/first-names'
import { surnames } from '../../../../renderer/core/guard/words/surnames'
import { shuffle, startChance } from './chance'
import { label, type Labelled } from './read-labelled'
import type { NameSource } from './read-word-sources'
import { toBytes } from './train-letters'

const rounds = 3
const pace = 0.25
const decay = 2e-4
/** What is seen less often than this says nothing. */
const leastSeen = 4
/** Part of the words that the lists are made to forget, so that the weights do not lean on them. */
const forgotten = 0.5

/** A word that can be a name: where its weights lie, and whether it is one. */
interface Example {
  readonly places: Uint16Array
  readonly isName: 0 | 1
  readonly counts: number
}

/** What can be learned from one text. */
export type Lesson = readonly Example[]

/**
 * What a text teaches: as it is, once more with half of its words unknown to the lists, and, when it names somebody, with other names from all
 * over the world in their place.
 */
export function makeLessons(texts: readonly Labelled[], faker: NameSource): readonly Lesson[] {
  const chance = startChance(7)
  const names = {
    first: [...faker.first, ...[...firstNames].filter((_, at) => at % 2 === 0).map(capitalise)],
    last: [...faker.last, ...[...surnames].filter((name) => /^[a-z]+$/.test(name)).map(capitalise)],
  }
  return texts.map((one) => [
    ...listExamples(one, () => false, 1),
    ...listExamples(one, forgetSome(chance), 0.5),
    ...(one.labels.includes(1)
      ? listExamples(exchangeNames(one, names, chance), forgetSome(chance), 0.4)
      : []),
  ])
}

/** Learns by logistic regression what tells a name from another word. */
export function trainPlaces(lessons: readonly Lesson[]): Int8Array {
  const chance = startChance(11)
  const examples = lessons.flat()
  const seen = new Uint32Array(weightPlaces)
  for (const { places } of examples) for (const place of places) seen[place] = (seen[place] ?? 0) + 1
  const learned = examples.map(({ places, isName, counts }) => ({
    places: places.filter((place) => (seen[place] ?? 0) >= leastSeen),
    isName,
    counts,
  }))
  const weights = new Float64Array(weightPlaces)
  const moved = new Float64Array(weightPlaces).fill(1)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(learned, chance)
    for (const { places, isName, counts } of learned) {
      let sum = 0
      for (const place of places) sum += weights[place] ?? 0
      const fault = (isName - 1 / (1 + Math.exp(-sum))) * counts
      for (const place of places) {
        const weight = weights[place] ?? 0
        const step = fault - decay * weight
        const way = (moved[place] ?? 0) + step * step
        moved[place] = way
        weights[place] = weight + (pace * step) / Math.sqrt(way)
      }
    }
  }
  return toBytes(weights, weightStep)
}

function listExamples(
  { even, tokens, labels }: Labelled,
  forget: (folded: string) => boolean,
  counts: number,
): readonly Example[] {
  const words = seeWords(tokens, forget)
  const lines = readLines(even, words)
  const plain = !/\p{Lu}\p{Ll}/u.test(even)
  return words.flatMap((word, at): readonly Example[] => {
    const [isName, line] = [labels[at], lines[at]]
    if (isName === undefined || !line || !canBeName(word)) return []
    const places = Uint16Array.from(
      describePlace(even, words, at, line, plain).flatMap(({ list }) => list()),
      placeOfWeight,
    )
    return [{ places, isName, counts }]
  })
}

/** Forgets half of the words, and the same word every time. */
function forgetSome(chance: () => number): (folded: string) => boolean {
  const asked = new Map<string, boolean>()
  return (folded) => {
    const met = asked.get(folded)
    if (met !== undefined) return met
    const fresh = chance() < forgotten
    asked.set(folded, fresh)
    return fresh
  }
}

const particle = /^(?:van|de|der|den|het|ter|ten|te|el|al|ait|ben|bin|la|le|da|dos|von|vd)$/iu

/** The text with other names of persons: the first word of each by a first name, the others by surnames, written as they were. */
function exchangeNames(one: Labelled, { first, last }: NameSource, chance: () => number): Labelled {
  let [text, at] = ['', 0]
  const parts = one.parts
    .toSorted((part, other) => part.start - other.start)
    .map(({ kind, start, end }) => {
      text += one.text.slice(at, start)
      at = end
      let count = 0
      const words = one.text.slice(start, end)
      const from = text.length
      text +=
        kind === 'naam'
          ? words.replace(/\p{L}{3,}/gu, (word) => {
              if (particle.test(word)) return word
              const source = count === 0 ? first : last
              count += 1
              return writeLike(word, source[Math.floor(chance() * source.length)] ?? word)
            })
          : words
      return { kind, start: from, end: text.length }
    })
  return label(one.set, text + one.text.slice(at), parts)
}

function writeLike(word: string, name: string): string {
  if (word === word.toLowerCase()) return name.toLowerCase()
  return word === word.toUpperCase() ? name.toUpperCase() : name
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
