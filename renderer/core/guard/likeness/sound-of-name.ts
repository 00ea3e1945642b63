import { hash } from './hash'
import { letterBias, letterWeights } from './letter-weights'
import { readBytes } from './read-bytes'

/** In how many places the groups of letters are counted together. */
export const letterPlaces = 8192
/** A weight is kept as a whole number of this part of one. */
export const letterStep = 1 / 16

let weights: Int8Array | undefined
const remembered = new Map<string, number>()
const mostRemembered = 20_000

/**
 * How much the letters of a folded word are those of a name rather than of a Dutch word: above 0 more a name, below 0 more a word. What no list
 * knows is judged by this: "girvano" 5, "schoolplein" -9.
 */
export function soundOfName(folded: string): number {
  const met = remembered.get(folded)
  if (met !== undefined) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  weights ??= new Int8Array(readBytes(letterWeights).buffer)
  const fresh = measureSound(folded, letterBias, weights)
  remembered.set(folded, fresh)
  return fresh
}

/** The same with other weights. */
export function measureSound(folded: string, bias: number, own: Int8Array): number {
  let sum = 0
  const places = listLetterPlaces(folded)
  for (const place of places) sum += own[place] ?? 0
  return bias + (sum * letterStep) / Math.sqrt(places.length)
}

/** Where each group of two to four letters of a word is counted. */
export function listLetterPlaces(folded: string): readonly number[] {
  const framed = `^${folded.slice(0, 40)}$`
  const places: number[] = []
  for (let size = 2; size <= 4; size += 1)
    for (let at = 0; at + size <= framed.length; at += 1)
      places.push(hash(framed, at, at + size, size) % letterPlaces)
  return places
}
