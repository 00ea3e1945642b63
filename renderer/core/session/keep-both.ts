import { limits } from '#contract/limits.ts'
import type { Parted, Session } from '#contract/session.ts'
import { isEntries, isFields, mergeChange, type Entry } from '../editing/merge-change'
import { countedFields, mergeSession } from './merge-session'
import { isAsked, sayPart } from './say-part'

/** Who changed the session elsewhere: a function and a device, and when. */
export interface Elsewhere {
  readonly by: string
  readonly at: string
}

/**
 * Applies a change as `mergeSession` does, to a session that somebody changed on another device. What both changed stays
 * as it is being typed here, and what stood there is kept beside it: nothing is refused and nothing goes lost.
 */
export function keepBoth(
  before: Session,
  after: Session,
  onto: Session,
  { by, at }: Elsewhere,
  makePartId: () => string,
): Session {
  const merged = mergeSession(before, after, onto)
  if (merged) return merged
  const parted: Parted[] = []
  const settle = (
    was: unknown,
    is: unknown,
    there: unknown,
    path: readonly string[],
    counts: boolean,
  ): Settled => {
    const counted = counts ? new Set<string>([...countedFields, path.at(-1) ?? '']) : countedFields
    const name = path.at(-1) ?? ''
    if (mergeChange({ [name]: was }, { [name]: is }, { [name]: there }, counted) !== undefined)
      return { was, is }
    if (isEntries(was) && isEntries(is) && isEntries(there)) return settleEntries(was, is, there, path)
    if (isFields(is) && isFields(there)) {
      const old = isFields(was) ? was : {}
      const settled = [...new Set([...Object.keys(is), ...Object.keys(there)])].map((field) => {
        const part = settle(
          old[field],
          is[field],
          there[field],
          [...path, field],
          counts || countedFields.has(field),
        )
        return [field, part] as const
      })
      return { was: collect(settled, 'was'), is: collect(settled, 'is') }
    }
    if (Array.isArray(was) && Array.isArray(is) && Array.isArray(there) && isOneLength(was, is, there)) {
      const settled = is.map((entry: unknown, place) =>
        settle(was[place], entry, there[place], [...path, String(place)], counts),
      )
      return { was: settled.map((part) => part.was), is: settled.map((part) => part.is) }
    }
    const text = sayPart(there)
    if (isAsked(path.join('/')) && text !== '')
      parted.push({ id: makePartId(), part: [...path], text: text.slice(0, limits.textCharacters), by, at })
    return { was: there, is }
  }
  const settleEntries = (
    was: readonly Entry[],
    is: readonly Entry[],
    there: readonly Entry[],
    path: readonly string[],
  ): Settled => {
    const [old, here, other] = [was, is, there].map((list) => new Map(list.map((entry) => [entry.id, entry])))
    const nextOld = new Map<string, unknown>()
    const nextHere = new Map<string, unknown>()
    for (const id of new Set([...(here?.keys() ?? []), ...(other?.keys() ?? [])])) {
      const [before, mine, theirs] = [old?.get(id), here?.get(id), other?.get(id)]
      if (mine && theirs) {
        const part = settle(before ?? theirs, mine, theirs, [...path, id], false)
        nextOld.set(id, part.was)
        nextHere.set(id, part.is)
      } else {
        if (mine) nextHere.set(id, mine)
        // who went on with what the other took away keeps it: then it counts as new
        if (before && JSON.stringify(before) === JSON.stringify(mine ?? theirs)) nextOld.set(id, before)
      }
    }
    const order = [...(other?.keys() ?? []), ...(here?.keys() ?? [])]
    const inOrder = (entries: ReadonlyMap<string, unknown>) =>
      [...new Set(order)].flatMap((id) => (entries.has(id) ? [entries.get(id)] : []))
    return { was: inOrder(nextOld), is: inOrder(nextHere) }
  }
  const { was, is } = settle(before, after, onto, [], false)
  // only parts of these three sessions were put together
  const settled = mergeSession(was as Session, is as Session, onto) ?? after
  return parted.length === 0 ? settled : { ...settled, parted: [...(settled.parted ?? []), ...parted] }
}

type Settled = { readonly was: unknown; readonly is: unknown }

function collect(parts: readonly (readonly [string, Settled])[], side: keyof Settled): object {
  return Object.fromEntries(
    parts.flatMap(([field, part]) => (part[side] === undefined ? [] : [[field, part[side]] as const])),
  )
}

function isOneLength(...lists: readonly (readonly unknown[])[]): boolean {
  return new Set(lists.map(({ length }) => length)).size === 1
}
