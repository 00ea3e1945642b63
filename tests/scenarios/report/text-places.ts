import type { z } from 'zod'

export type Place = readonly PropertyKey[]

/**
 * Every place in a document where its schema lets a person type a sentence: not an id, a day or a choice. Found in the
 * document itself, so that a field that is new is there without being named; `notTyped` leaves out what no field yields.
 */
export function listTextPlaces<Schema extends z.ZodType>(
  schema: Schema,
  document: z.output<Schema>,
  notTyped: RegExp = /^$/,
): readonly Place[] {
  return listStrings(document).filter(
    (place) =>
      !notTyped.test(place.join('/')) &&
      schema.safeParse(putAt(document, place, 'Een zin: met tekens')).success,
  )
}

/** The document with another value at this place. */
export function putAt<Value>(value: Value, [key, ...rest]: Place, part: unknown): Value {
  if (key === undefined) return part as Value
  const next = putAt((value as Record<PropertyKey, unknown>)[key], rest, part)
  if (Array.isArray(value)) return value.map((entry: unknown, at) => (at === key ? next : entry)) as Value
  return { ...value, [key]: next }
}

function listStrings(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === 'string') return [place]
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => listStrings(entry, [...place, at]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => listStrings(part, [...place, key]))
}
