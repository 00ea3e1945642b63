import { describePlace, type Line, type Sight } from './describe-place'
import { hash } from './hash'
import { placeWeights } from './place-weights'
import { readBytes } from './read-bytes'
import type { SeenWord } from './see-words'

/** In how many places the weights lie. */
export const weightPlaces = 65_536
/** A weight is kept as a whole number of this part of one. */
export const weightStep = 1 / 16

let weights: Int8Array | undefined
const remembered = new Map<string, number>()
const mostRemembered = 50_000

/** Where the weight of something seen lies. */
export function placeOfWeight(seen: string): number {
  return hash(seen) % weightPlaces
}

/** How likely a word is the name of a person where it stands: the logarithm of the odds, so 0 is as likely as not. */
export function weighName(
  text: string,
  words: readonly SeenWord[],
  at: number,
  line: Line,
  plain: boolean,
): number {
  let sum = 0
  for (const sight of describePlace(text, words, at, line, plain)) sum += weigh(sight)
  return sum * weightStep
}

function weigh({ key, list }: Sight): number {
  const met = remembered.get(key)
  if (met !== undefined) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  weights ??= new Int8Array(readBytes(placeWeights).buffer)
  let fresh = 0
  for (const seen of list()) fresh += weights[placeOfWeight(seen)] ?? 0
  remembered.set(key, fresh)
  return fresh
}
