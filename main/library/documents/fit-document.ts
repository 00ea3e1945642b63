import type { z } from 'zod'
import { cutText } from '#contract/cut-text.ts'
import type { LeftOut } from '#contract/left-out.ts'

/** A document of which every part may be written, or was on disk already, and what had to be left out for that. */
export type Fitted<Value> = { readonly value: Value; readonly leftOut: readonly LeftOut[] }

/** What a request answers about it: nothing when all was kept. */
export function nameLeftOut(leftOut: readonly LeftOut[]): { leftOut?: LeftOut[] } {
  return leftOut.length === 0 ? {} : { leftOut: [...leftOut] }
}

/** So many parts that do not fit are no slip of a person, but a document of another kind. */
const mostParts = 2000

/**
 * Makes a document fit its schema part by part, so that one bad part never keeps the rest from being saved. A part that
 * does not fit stays as it is on disk (`before`); text and lists that are too long keep what fits; a new part becomes
 * empty, or goes. What was already so on disk is left alone and not spoken of. Undefined when the document is beyond that.
 */
export function fitDocument<Schema extends z.ZodType>(
  { schema, stored }: { readonly schema: Schema; readonly stored: z.ZodType<z.output<Schema>> },
  draft: unknown,
  before: unknown,
): Fitted<z.output<Schema>> | undefined {
  const leftOut: LeftOut[] = []
  let value = draft
  for (let part = 0; part <= mostParts; part += 1) {
    const checked = schema.safeParse(value)
    if (checked.success) return { value: checked.data, leftOut }
    const issue = checked.error.issues.find(({ path }) => !isAsBefore(value, before, path))
    if (!issue) {
      // what is left was on disk already: then the looser schema tells whether it can go back there
      const kept = stored.safeParse(value)
      return kept.success ? { value: kept.data, leftOut } : undefined
    }
    const mended = mendPart(schema, value, before, issue)
    if (!mended) return undefined
    value = mended.value
    leftOut.push(mended.leftOut)
  }
  return undefined
}

type Mended = { readonly value: unknown; readonly leftOut: LeftOut }

function mendPart(
  schema: z.ZodType,
  value: unknown,
  before: unknown,
  issue: z.core.$ZodIssue,
): Mended | undefined {
  const path = issue.path
  const place = path.map((key) => (typeof key === 'number' ? key : String(key)))
  const was = findBefore(value, before, path)
  if (issue.code === 'too_big' && !(was.found && sizeOf(was.value) > Number(issue.maximum))) {
    const most = Number(issue.maximum)
    const cut = cutTo(readAt(value, path), most)
    if (cut !== undefined)
      return { value: writeAt(value, path, cut), leftOut: { place, why: 'too-long', most } }
  }
  const leftOut: LeftOut = { place, why: 'unfit', most: 0 }
  if (was.found) return { value: writeAt(value, path, was.value), leftOut }
  const isMended = (next: unknown) =>
    !schema.safeParse(next).error?.issues.some((one) => one.path.join('/') === path.join('/'))
  for (const empty of ['', null, 0, false, [], {}]) {
    const next = path.length === 0 ? undefined : writeAt(value, path, empty)
    if (next !== undefined && isMended(next)) return { value: next, leftOut }
  }
  const at = path.findLastIndex((key) => typeof key === 'number')
  if (at === -1) return undefined
  return {
    value: dropAt(value, path.slice(0, at + 1)),
    leftOut: { ...leftOut, place: place.slice(0, at + 1) },
  }
}

type Path = readonly PropertyKey[]

/** What stood on disk at this place. Entries of a list are told apart by their id, else by their place. */
function findBefore(value: unknown, before: unknown, path: Path): { found: boolean; value: unknown } {
  let now = value
  let was = before
  for (const key of path) {
    const entry = readAt(now, [key])
    const id = readAt(entry, ['id'])
    if (Array.isArray(was) && typeof id === 'string') {
      const known: unknown = was.find((one: unknown) => readAt(one, ['id']) === id)
      if (known === undefined) return { found: false, value: undefined }
      was = known
    } else {
      if (!hasKey(was, key)) return { found: false, value: undefined }
      was = readAt(was, [key])
    }
    now = entry
  }
  return { found: before !== undefined, value: was }
}

function isAsBefore(value: unknown, before: unknown, path: Path): boolean {
  const was = findBefore(value, before, path)
  return was.found && JSON.stringify(was.value) === JSON.stringify(readAt(value, path))
}

function hasKey(value: unknown, key: PropertyKey): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

function readAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (hasKey(part, key) ? (part as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  )
}

function writeAt(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part
  const next = writeAt(readAt(value, [key]), rest, part)
  if (Array.isArray(value)) return value.map((entry: unknown, at) => (at === key ? next : entry))
  return { ...(value as object), [key]: next }
}

function dropAt(value: unknown, path: Path): unknown {
  const list = readAt(value, path.slice(0, -1)) as readonly unknown[]
  return writeAt(
    value,
    path.slice(0, -1),
    list.filter((_entry, at) => at !== path.at(-1)),
  )
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0
}

function cutTo(value: unknown, most: number): unknown {
  if (typeof value === 'string') return cutText(value, most)
  return Array.isArray(value) ? value.slice(0, most) : undefined
}
