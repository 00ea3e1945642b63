import { isEntries, isFields, isSame, type Entry } from '#core/editing/merge-change.ts'
import { countedFields } from '#core/session/merge-session.ts'
import { isAsked, sayPart } from '#core/session/say-part.ts'
import type { Session } from '#contract/session.ts'
import { chosenOf, holdsSave, joinPath, orderOf, readSave, type Lineage } from './lineage'
import { notOfContent, withParted } from './stamp-change'

/** One version of a session, with what is known of how it came to be. */
export type Version = { readonly session: Session; readonly lineage: Lineage }

/** A part that was changed in both versions: `text` gave way, and was written by the save `other`. */
export type BothChanged = {
  readonly path: string
  readonly other: string
  readonly text: string
}

/** The last common version of two sessions, and the two in one order, so that a three-way merge has no more to ask. */
export type Common = {
  readonly common: Session
  readonly one: Session
  readonly other: Session
  readonly bothChanged: readonly BothChanged[]
}

type Node = { readonly common: unknown; readonly one: unknown; readonly other: unknown }

/**
 * Works out the last common version part by part: a part that the other side has seen as it is here was the same there
 * once. Needs no version of old, so that it also works for a copy that comes from a device never met.
 */
export function findCommon(one: Version, other: Version): Common {
  const bothChanged: BothChanged[] = []
  const isAkin = one.lineage.born === other.lineage.born
  const savesOf = ({ parts }: Lineage, path: string): readonly string[] =>
    Object.entries(parts).flatMap(([key, save]) =>
      key === path || key.startsWith(`${path}/`) || path.startsWith(`${key}/`) ? [save] : [],
    )
  const isSeen = (from: Lineage, by: Lineage, path: string): boolean => {
    const saves = savesOf(from, path)
    return (isAkin || saves.length > 0) && saves.every((save) => holdsSave(by, save))
  }

  const look = (a: unknown, b: unknown, path: string, counted: boolean): Node => {
    // also when both say the same: two who each counted one more make two
    if (counted && (typeof a === 'number' || typeof b === 'number')) return lookAtCount(a, b, path)
    if (isEntries(a) && isEntries(b)) return lookAtEntries(a, b, path)
    if (isFields(a) && isFields(b)) return lookAtFields(a, b, path, counted)
    if (Array.isArray(a) && Array.isArray(b) && isByPlace(a, b, path)) {
      const looked = a.map((entry: unknown, at) => look(entry, b[at], joinPath(path, at), counted))
      return {
        common: looked.map(({ common }) => common),
        one: looked.map((node) => node.one),
        other: looked.map((node) => node.other),
      }
    }
    return isSame(a, b) ? { common: a, one: a, other: b } : lookAtLeaf(a, b, path)
  }
  const isByPlace = (a: readonly unknown[], b: readonly unknown[], path: string): boolean =>
    a.length === b.length && one.lineage.parts[path] === other.lineage.parts[path]

  const lookAtLeaf = (a: unknown, b: unknown, path: string): Node => {
    const isSeenThere = isSeen(one.lineage, other.lineage, path)
    const isSeenHere = isSeen(other.lineage, one.lineage, path)
    if (isSeenThere && !isSeenHere) return { common: a, one: a, other: b }
    if (isSeenHere && !isSeenThere) return { common: b, one: a, other: b }
    const last = (lineage: Lineage) => savesOf(lineage, path).toSorted(compareSaves).at(-1) ?? ''
    const [saveOfOne, saveOfOther] = [last(one.lineage), last(other.lineage)]
    const wins =
      compareOrigin(one.lineage, other.lineage) ||
      compareSaves(saveOfOne, saveOfOther) ||
      compareText(JSON.stringify(a), JSON.stringify(b))
    const [gaveWay, gave] = wins > 0 ? ([b, saveOfOther] as const) : ([a, saveOfOne] as const)
    const text = sayPart(gaveWay)
    if (isAsked(path) && text !== '') bothChanged.push({ path, other: gave, text })
    // what gave way counts as what was there: then the other one is the only change
    return { common: gaveWay, one: a, other: b }
  }

  /** The number without what only one side has added: adding both changes to it is then exact. */
  const lookAtCount = (a: unknown, b: unknown, path: string): Node => {
    const [ours, theirs] = [Number(a ?? 0), Number(b ?? 0)]
    // nothing is known of what was there before: the higher one is in both, as far as anybody can tell
    if (!isAkin) return { common: Math.min(ours, theirs), one: ours, other: theirs }
    const known = other.lineage.counts[path] ?? {}
    const added = Object.entries(one.lineage.counts[path] ?? {}).reduce((sum, [run, own]) => {
      const behind = (other.lineage.writers[run]?.saves ?? 0) < (one.lineage.writers[run]?.saves ?? 0)
      return behind ? sum + own - (known[run] ?? 0) : sum
    }, 0)
    return { common: ours - added, one: ours, other: theirs }
  }

  const lookAtFields = (
    a: Readonly<Record<string, unknown>>,
    b: Readonly<Record<string, unknown>>,
    path: string,
    counted: boolean,
  ): Node => {
    const looked = [...new Set([...Object.keys(a), ...Object.keys(b)])].map((field) => {
      const isContent = path !== '' || !notOfContent.has(field)
      const node = isContent
        ? look(a[field], b[field], joinPath(path, field), counted || countedFields.has(field))
        : { common: a[field], one: a[field], other: a[field] }
      return [field, node] as const
    })
    const take = (side: keyof Node) =>
      Object.fromEntries(
        looked.flatMap(([field, node]) => (node[side] === undefined ? [] : [[field, node[side]] as const])),
      )
    return { common: take('common'), one: take('one'), other: take('other') }
  }

  const lookAtEntries = (a: readonly Entry[], b: readonly Entry[], path: string): Node => {
    const [inA, inB] = [
      new Map(a.map((entry) => [entry.id, entry])),
      new Map(b.map((entry) => [entry.id, entry])),
    ]
    const common = new Map<string, unknown>()
    const nodes = new Map<string, Node>()
    for (const id of new Set([...inA.keys(), ...inB.keys()])) {
      const [mine, theirs] = [inA.get(id), inB.get(id)]
      const at = joinPath(path, id)
      if (mine && theirs) {
        const node = look(mine, theirs, at, false)
        nodes.set(id, node)
        common.set(id, node.common)
        continue
      }
      const [has, lacks] = mine ? [one, other] : [other, one]
      // who has seen all of an entry and does not have it took it away; who went on with it keeps it
      const isTaken = path === 'parted' ? isChosen(id) : isSeen(has.lineage, lacks.lineage, at)
      if (isTaken) common.set(id, mine ?? theirs)
    }
    const isOrderOfOne = chooseOrder(path)
    const take = (list: readonly Entry[], side: 'one' | 'other') =>
      list.map((entry) => nodes.get(entry.id)?.[side] ?? entry) as Entry[]
    const shown = isOrderOfOne ? take(a, 'one') : take(b, 'other')
    const follows = putInOrderOf(shown, isOrderOfOne ? take(b, 'other') : take(a, 'one'))
    const [first, second] = isOrderOfOne ? [shown, follows] : [follows, shown]
    const ids = new Set([...second, ...first].map(({ id }) => id))
    return {
      common: [...ids].flatMap((id) => (common.has(id) ? [common.get(id)] : [])),
      one: first,
      other: second,
    }
  }
  // nobody wrote it as such: two devices that merged in another order may not both have it, and took nothing away
  const isChosen = (id: string): boolean =>
    [one, other].some(({ lineage }) => lineage.parts[chosenOf(id)] !== undefined)
  const chooseOrder = (path: string): boolean => {
    const [ours, theirs] = [one, other].map(({ lineage }) => lineage.parts[orderOf(path)])
    if (ours === theirs || ours === undefined) return theirs === ours
    if (theirs === undefined) return true
    if (holdsSave(other.lineage, ours) !== holdsSave(one.lineage, theirs))
      return holdsSave(one.lineage, theirs)
    return compareSaves(ours, theirs) > 0
  }

  const {
    common,
    one: first,
    other: second,
  } = look(withParted(one.session), withParted(other.session), '', false)
  // only parts of these two sessions were put together
  return { common: common as Session, one: first as Session, other: second as Session, bothChanged }
}

/** The entries that both lists have, in the order of the first; what only `list` has stays behind what it stood behind. */
function putInOrderOf(order: readonly Entry[], list: readonly Entry[]): Entry[] {
  const known = new Map(list.map((entry) => [entry.id, entry]))
  const both = order.flatMap(({ id }) => known.get(id) ?? [])
  const shared = new Set(both.map(({ id }) => id))
  const next = [...both]
  for (const [at, entry] of list.entries()) {
    if (shared.has(entry.id)) continue
    const front = list[at - 1]?.id
    next.splice(next.findIndex(({ id }) => id === front) + 1, 0, entry)
  }
  return next
}

/** What was written by a program that keeps no lineage was written over what had one, so it is the last that somebody did. */
function compareOrigin(one: Lineage, other: Lineage): number {
  if (one.born === other.born) return 0
  const isBare = ({ writers }: Lineage) => Number(Object.keys(writers).length === 0)
  return isBare(one) - isBare(other)
}

/** Later by its own clock first; for two of one second any order will do, as long as all devices have the same. */
export function compareSaves(one: string, other: string): number {
  if (one === '' || other === '') return compareText(one, other)
  const [mine, theirs] = [readSave(one), readSave(other)]
  return (
    mine.at.getTime() - theirs.at.getTime() ||
    mine.number - theirs.number ||
    compareText(mine.run, theirs.run)
  )
}

function compareText(one = '', other = ''): number {
  return one < other ? -1 : Number(one > other)
}
