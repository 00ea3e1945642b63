import { z } from 'zod'
import type { Place } from '#contract/left-out.ts'

/** A document of which every part is of its own kind again, and where something stood that could not be read as that. */
export type MendedDocument<Value> = { readonly value: Value; readonly lost: readonly Place[] }

/**
 * Makes data fit a schema part by part: what is missing becomes empty, what was written in another form (a number as
 * text, a list as numbered fields) is read as what it says, and only what no form fits is left out and named. Undefined
 * when even so it is no such document.
 */
export function mendDocument<Output, Input>(
  schema: z.ZodType<Output, Input>,
  data: unknown,
): MendedDocument<Output> | undefined {
  const lost: Place[] = []
  const checked = schema.safeParse(mend(schema, data, [], lost))
  return checked.success ? { value: checked.data, lost } : undefined
}

function mend(schema: z.core.$ZodType, value: unknown, place: Place, lost: Place[]): unknown {
  if (schema instanceof z.ZodObject) return mendFields(schema.shape, value, place, lost)
  if (schema instanceof z.ZodArray) return mendList(schema, value, place, lost)
  if (schema instanceof z.ZodRecord) return mendRecord(schema, value, place, lost)
  if (z.safeParse(schema, value).success) return value
  const found = guessForms(schema, value).find((form) => z.safeParse(schema, form).success)
  if (found !== undefined) return found
  if (!isMissing(value)) lost.push(place)
  return chooseEmpty(schema, place)
}

function mendFields(shape: z.core.$ZodShape, value: unknown, place: Place, lost: Place[]): unknown {
  const fields = isFields(value) ? value : {}
  if (!isFields(value) && !isMissing(value)) lost.push(place)
  return Object.fromEntries(
    Object.entries(shape).map(([key, part]) => [key, mend(part, fields[key], [...place, key], lost)]),
  )
}

function mendList(schema: z.ZodArray, value: unknown, place: Place, lost: Place[]): unknown {
  const entries = Array.isArray(value) ? (value as unknown[]) : readNumbered(value)
  if (entries === undefined && !isMissing(value)) lost.push(place)
  const list = (entries ?? []).flatMap((entry, at) => {
    const own = [...place, at]
    const isWhole = schema.element instanceof z.ZodObject ? isFields(entry) : !isMissing(entry)
    if (isWhole) return [mend(schema.element, entry, own, lost)]
    if (!isMissing(entry)) lost.push(own)
    return []
  })
  const length = countNeeded(schema)
  while (list.length < length) list.push(mend(schema.element, undefined, [...place, list.length], []))
  if (z.safeParse(schema, list).success || list.length <= length) return list
  lost.push(place)
  return list.slice(0, length)
}

/** How many entries a list must have at the least. */
function countNeeded({ def }: z.ZodArray): number {
  const needs = (def.checks ?? []).map(({ _zod: { def: own } }) =>
    'length' in own ? own.length : 'minimum' in own ? own.minimum : 0,
  )
  return Math.max(0, ...needs.filter((need) => typeof need === 'number'))
}

function mendRecord(schema: z.ZodRecord, value: unknown, place: Place, lost: Place[]): unknown {
  if (!isFields(value) && !isMissing(value)) lost.push(place)
  const entries = Object.entries(isFields(value) ? value : {}).filter(([key]) => {
    const isKnown = z.safeParse(schema.keyType, key).success
    if (!isKnown) lost.push([...place, key])
    return isKnown
  })
  const needed = schema.keyType instanceof z.ZodEnum ? schema.keyType.options : []
  const all = new Map<string, unknown>([
    ...needed.map((key) => [String(key), undefined] as const),
    ...entries,
  ])
  return Object.fromEntries(
    Array.from(all, ([key, part]) => [key, mend(schema.valueType, part, [...place, key], lost)]),
  )
}

/** What a value may have been before another program wrote it in its own way. */
function guessForms(schema: z.core.$ZodType, value: unknown): readonly unknown[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value), value === 1]
  if (typeof value !== 'string') return []
  const plain = value.trim()
  const moment = schema instanceof z.ZodISODateTime ? new Date(plain) : new Date(Number.NaN)
  return [
    plain.toLowerCase(),
    ...(/^-?\d+(?:[.,]\d+)?$/.test(plain) ? [Number(plain.replace(',', '.'))] : []),
    ...(/^(?:true|false)$/i.test(plain) ? [plain.toLowerCase() === 'true'] : []),
    ...(Number.isNaN(moment.getTime()) ? [] : [moment.toISOString()]),
  ]
}

/** The emptiest that a part may be; a choice has its first answer, and an id is made of its place. */
function chooseEmpty(schema: z.core.$ZodType, place: Place): unknown {
  const empties = [
    ...(schema instanceof z.ZodEnum ? schema.options : []),
    ...['', null, 0, false, new Date(0).toISOString()],
    // the document itself needs a name that somebody gave it
    ...(place.length > 1 ? [`deel-${place.join('-')}`.toLowerCase().slice(0, 60)] : []),
  ]
  return empties.find((empty) => z.safeParse(schema, empty).success)
}

const isMissing = (value: unknown): value is null | undefined => value === undefined || value === null

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The entries of a list that was written as fields with a number: {"0": …, "1": …}. */
function readNumbered(value: unknown): readonly unknown[] | undefined {
  if (!isFields(value) || !Object.keys(value).every((key) => /^\d+$/.test(key))) return undefined
  return Object.values(value)
}
