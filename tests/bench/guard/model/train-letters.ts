import {
  letterPlaces,
  letterStep,
  listLetterPlaces,
} from '../../../../renderer/core/guard/likeness/sound-of-name'
import { foldWord } from '../../../../renderer/core/guard/names/fold-word'
import { firstNames } from '../../../../renderer/core/guard/words/first-names'
import { surnames } from '../../../../renderer/core/guard/words/surnames'
import { shuffle, startChance } from './chance'
import type { NameSource } from './read-word-sources'

const rounds = 3
const pace = 0.3
/** There are far more words than names. */
const nameCounts = 3
const partOfDictionary = 0.3
const partOfEnglish = 0.2

export interface LetterModel {
  readonly bias: number
  readonly weights: Int8Array
}

/** Learns by logistic regression which groups of letters are of names (ours and those of Faker) and which of words. */
export function trainLetters(
  dutch: readonly string[],
  english: readonly string[],
  faker: NameSource,
): LetterModel {
  const chance = startChance(1)
  const names = [...new Set([...firstNames, ...surnames, ...[...faker.first, ...faker.last].map(foldWord)])]
    .filter((name) => name.length > 2)
    .toSorted()
  const examples = [
    ...names.map((word) => ({ word, isName: 1 })),
    ...[
      ...dutch.filter(() => chance() < partOfDictionary),
      ...english.filter(() => chance() < partOfEnglish),
    ].map((word) => ({ word, isName: 0 })),
  ].map(({ word, isName }) => ({ isName, places: Uint16Array.from(listLetterPlaces(word)) }))
  shuffle(examples, chance)
  const weights = new Float64Array(letterPlaces)
  const moved = new Float64Array(letterPlaces).fill(0.01)
  let bias = 0
  for (let round = 0; round < rounds; round += 1)
    for (const { places, isName } of examples) {
      const root = Math.sqrt(places.length)
      let sum = bias
      for (const place of places) sum += (weights[place] ?? 0) / root
      const fault = (isName - 1 / (1 + Math.exp(-sum))) * (isName === 1 ? nameCounts : 1)
      bias += 0.01 * fault
      for (const place of places) {
        const step = fault / root
        const way = (moved[place] ?? 0) + step * step
        moved[place] = way
        weights[place] = (weights[place] ?? 0) + (pace * step) / Math.sqrt(way)
      }
    }
  return { bias: Math.round(bias * 1000) / 1000, weights: toBytes(weights, letterStep) }
}

/** Weights as whole numbers of one step, as far as a byte goes. */
export function toBytes(weights: Float64Array, step: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
}
