/**
 * Applies a change (from `before` to `after`) to a value that has moved on: everything else in `onto` stays. Answers
 * undefined when the same thing was changed in both, so that nothing is overwritten. Values are plain JSON; entries of a
 * list are told apart by their `id`, else by their place. Numbers below a field of `counted` are counts: they add up.
 */
export function mergeChange<Value>(
  before: Value,
  after: Value,
  onto: Value,
  counted: ReadonlySet<string> = new Set(),
): Value | undefined {
  const merged = merge(before, after, onto, { counted, counts: false })
  // what is merged has the fields of the three values it came from
  return merged === conflict ? undefined : (merged as Value)
}

/** `after`, made of the parts of `before` wherever those say the same. */
export function keepParts<Value>(before: Value, after: Value): Value {
  if (isSame(before, after)) return before
  if (Array.isArray(before) && Array.isArray(after))
    return after.map((value: unknown, at) => keepParts<unknown>(before[at], value)) as Value
  if (!isFields(before) || !isFields(after)) return after
  return Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, keepParts<unknown>(before[name], value)]),
  ) as Value
}

/** Whether two plain values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, at) => isSame(entry, other[at]))
  if (!isFields(one) || !isFields(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  )
}

export type Fields = Readonly<Record<string, unknown>>
export type Entry = Fields & { readonly id: string }

const conflict = Symbol('changed on both sides')

interface Place {
  readonly counted: ReadonlySet<string>
  /** Whether this stands below a field of `counted`. */
  readonly counts: boolean
}

function merge(before: unknown, after: unknown, onto: unknown, place: Place): unknown {
  if (isSame(before, after)) return onto
  if (isSame(before, onto)) return after
  const merged = mergeParts(before, after, onto, place)
  // the same was done on both sides
  return merged === conflict && isSame(after, onto) ? onto : merged
}

function mergeParts(before: unknown, after: unknown, onto: unknown, place: Place): unknown {
  if (place.counts && typeof before === 'number' && typeof after === 'number' && typeof onto === 'number')
    return Math.max(0, onto + after - before)
  if (isEntries(before) && isEntries(after) && isEntries(onto))
    return mergeEntries(before, after, onto, place)
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(onto))
    return mergePlaces(before, after, onto, place)
  if (isFields(before) && isFields(after) && isFields(onto)) return mergeFields(before, after, onto, place)
  return conflict
}

function mergeFields(before: Fields, after: Fields, onto: Fields, place: Place): unknown {
  const merged: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(onto), ...Object.keys(after)])) {
    const value = merge(
      fieldOf(before, name, place),
      fieldOf(after, name, place),
      fieldOf(onto, name, place),
      { ...place, counts: place.counts || place.counted.has(name) },
    )
    if (value === conflict) return conflict
    if (value !== undefined) merged[name] = value
  }
  return merged
}

/** A count that nobody made yet is none. */
function fieldOf(fields: Fields, name: string, { counts }: Place): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : counts ? 0 : undefined
}

function mergePlaces(
  before: readonly unknown[],
  after: readonly unknown[],
  onto: readonly unknown[],
  place: Place,
): unknown {
  if (before.length !== after.length || before.length !== onto.length) return conflict
  const merged = onto.map((value, at) => merge(before[at], after[at], value, place))
  return merged.includes(conflict) ? conflict : merged
}

function mergeEntries(
  before: readonly Entry[],
  after: readonly Entry[],
  onto: readonly Entry[],
  place: Place,
): unknown {
  const was = new Map(before.map((entry) => [entry.id, entry]))
  const wanted = new Map(after.map((entry) => [entry.id, entry]))
  const merged: Entry[] = []
  for (const entry of onto) {
    const old = was.get(entry.id)
    const next = wanted.get(entry.id)
    if (old && !next) {
      // taken away there, worked on here
      if (!isSame(old, entry)) return conflict
      continue
    }
    const value = next ? merge(old, next, entry, { ...place, counts: false }) : entry
    if (value === conflict) return conflict
    merged.push(value as Entry)
  }
  const has = new Set(onto.map(({ id }) => id))
  for (const [at, entry] of after.entries()) {
    if (has.has(entry.id)) continue
    const old = was.get(entry.id)
    // taken away here: fine when it stayed as it was there
    if (old && isSame(old, entry)) continue
    if (old) return conflict
    const front = after.slice(0, at).findLast(({ id }) => merged.some((one) => one.id === id))
    merged.splice(front ? merged.findIndex(({ id }) => id === front.id) + 1 : 0, 0, entry)
  }
  return putInOrder(before, after, merged)
}

/** Moves made in `after` hold when the entries still stand as they stood before them. */
function putInOrder(before: readonly Entry[], after: readonly Entry[], merged: readonly Entry[]): unknown {
  const known = (list: readonly Entry[], others: readonly Entry[]) => {
    const ids = new Set(others.map(({ id }) => id))
    return list.map(({ id }) => id).filter((id) => ids.has(id))
  }
  if (isSame(known(before, after), known(after, before))) return merged
  const place = new Map(after.map(({ id }, at) => [id, at]))
  if (!merged.every(({ id }) => place.has(id))) return conflict
  if (!isSame(known(before, merged), known(merged, before))) return conflict
  return merged.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0))
}

/** Whether this is an object with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether this is a list of which the entries are told apart by their id. */
export function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.every((entry) => isFields(entry) && typeof entry['id'] === 'string')
}
