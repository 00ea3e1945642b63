import { createHash } from 'node:crypto'
import { isEntries, isFields, isSame, mergeChange } from '#core/editing/merge-change.ts'
import { countedFields } from '#core/session/merge-session.ts'
import { limits } from '#contract/limits.ts'
import type { Parted, Session } from '#contract/session.ts'
import { compareSaves, findCommon, type BothChanged, type Version } from './find-common'
import { withParted } from './stamp-change'
import { chosenOf, holdsSave, includes, readSave, splitPath, whoSaved, type Lineage } from './lineage'

/**
 * Puts two versions of one session together. The one that holds the other is the answer as it is; else every part is
 * taken from who changed it, and what both changed is kept twice. Answers the same on every device, whichever comes first,
 * so that devices that each merge end with one session. Undefined when they do not go together.
 */
export function mergeVersions(mine: Version, theirs: Version): Version | undefined {
  if (mine.session.id !== theirs.session.id) return undefined
  const [isInTheirs, isInMine] = [
    includes(theirs.lineage, mine.lineage),
    includes(mine.lineage, theirs.lineage),
  ]
  if (isInMine && !isInTheirs) return mine
  if (isInTheirs && !isInMine) return theirs
  if (saysTheSame(mine.session, theirs.session) && isInMine) return mine
  const [one, other] = order(mine, theirs)
  const { common, one: first, other: second, bothChanged } = findCommon(one, other)
  const merged = mergeChange(common, second, first, countedFields)
  if (merged === undefined) return undefined
  const parted = bothChanged
    .map((part) => keepOther(part, [one.lineage, other.lineage]))
    .filter(({ id }) => [one, other].every(({ lineage }) => lineage.parts[chosenOf(id)] === undefined))
  const { parted: before = [], ...content } = merged
  const known = new Map([...before, ...parted].map((entry) => [entry.id, entry]))
  const session: Session = {
    ...content,
    ...(known.size > 0 && { parted: [...known.values()].slice(-limits.listEntries) }),
    createdAt: [one.session.createdAt, other.session.createdAt].toSorted()[0] ?? one.session.createdAt,
    changedAt: [one.session.changedAt, other.session.changedAt].toSorted()[1] ?? one.session.changedAt,
    revision: Math.max(one.session.revision, other.session.revision) + 1,
  }
  return { session, lineage: joinLineages(one.lineage, other.lineage, session) }
}

/** Whether two sessions say the same; how often and when they were saved is no part of that. */
export function saysTheSame(one: Session, other: Session): boolean {
  const read = (session: Session) => ({ ...withParted(session), revision: 0, changedAt: '' })
  return isSame(read(one), read(other))
}

function order(mine: Version, theirs: Version): readonly [Version, Version] {
  const name = ({ session, lineage }: Version) =>
    JSON.stringify([sortKeys(lineage), { ...session, revision: 0, changedAt: '' }])
  return name(mine) < name(theirs) ? [mine, theirs] : [theirs, mine]
}

function sortKeys(value: unknown): unknown {
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sortKeys(value[key])]),
  )
}

function keepOther({ path, other, text }: BothChanged, lineages: readonly [Lineage, Lineage]): Parted {
  const sum = createHash('sha256').update([path, other, text].join('\n')).digest('hex')
  const who = lineages.map((lineage) => whoSaved(lineage, other)).find(Boolean) ?? ''
  const at = other === '' ? new Date(0) : readSave(other).at
  return {
    id: `anders-${sum.slice(0, 16)}`,
    part: splitPath(path),
    text: text.slice(0, limits.textCharacters),
    by: who.slice(0, limits.lineCharacters),
    at: at.toISOString(),
  }
}

function joinLineages(one: Lineage, other: Lineage, session: Session): Lineage {
  const runs = new Set([...Object.keys(one.writers), ...Object.keys(other.writers)])
  const writers = Object.fromEntries(
    [...runs].toSorted().flatMap((run) => {
      const known = [one.writers[run], other.writers[run]].flatMap((writer) => writer ?? [])
      const last = known.toSorted((a, b) => a.saves - b.saves || (a.who < b.who ? -1 : 1)).at(-1)
      return last ? [[run, last] as const] : []
    }),
  )
  const parts = new Map<string, string>()
  for (const path of new Set([...Object.keys(one.parts), ...Object.keys(other.parts)])) {
    const [ours, theirs] = [one.parts[path], other.parts[path]]
    const last = chooseSave(one, ours, other, theirs)
    if (last !== undefined && isStillThere(session, path)) parts.set(path, last)
  }
  const counts = Object.fromEntries(
    [...new Set([...Object.keys(one.counts), ...Object.keys(other.counts)])]
      .filter((path) => isStillThere(session, path))
      .toSorted()
      .map((path) => [path, joinCounts(one, other, path)] as const),
  )
  return {
    born: [one.born, other.born].toSorted()[0] ?? one.born,
    writers,
    parts: Object.fromEntries([...parts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    counts,
  }
}

function chooseSave(
  one: Lineage,
  ours: string | undefined,
  other: Lineage,
  theirs: string | undefined,
): string | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs
  const [isSeenThere, isSeenHere] = [holdsSave(other, ours), holdsSave(one, theirs)]
  if (isSeenThere !== isSeenHere) return isSeenThere ? theirs : ours
  return compareSaves(ours, theirs) > 0 ? ours : theirs
}

/** What each run added, from who knows most of that run. */
function joinCounts(one: Lineage, other: Lineage, path: string): Record<string, number> {
  const [ours, theirs] = [one.counts[path] ?? {}, other.counts[path] ?? {}]
  return Object.fromEntries(
    [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].toSorted().flatMap((run) => {
      const knowsMore = (one.writers[run]?.saves ?? 0) >= (other.writers[run]?.saves ?? 0) ? ours : theirs
      const added = knowsMore[run]
      return added === undefined ? [] : [[run, added] as const]
    }),
  )
}

/** What is known of an entry that was taken away goes with it. */
function isStillThere(session: Session, path: string): boolean {
  if (path.endsWith('/#gekozen')) return true
  let value: unknown = session
  for (const step of splitPath(path)) {
    if (step.startsWith('#')) return true
    if (isEntries(value) && value.length > 0) {
      value = value.find(({ id }) => id === step)
      if (value === undefined) return false
    } else if (Array.isArray(value)) {
      if (value.length === 0) return false
      value = (value as unknown[])[Number(step)]
    } else if (isFields(value)) value = value[step]
    else return true
  }
  return true
}
