import { isEntries, isFields, isSame, type Entry } from '#core/editing/merge-change.ts'
import { countedFields } from '#core/session/merge-session.ts'
import type { Session } from '#contract/session.ts'
import { chosenOf, joinPath, nameSave, orderOf, type Lineage, type Save } from './lineage'

/** What every save gives anew: it says nothing about what was changed. */
export const notOfContent: ReadonlySet<string> = new Set(['id', 'revision', 'changedAt', 'createdAt'])

/** A session in which the list of what was changed twice is there, also when nothing is in it. */
export const withParted = (session: Session) => ({ ...session, parted: session.parted ?? [] })

/** The lineage of a session after one save: every part that was changed from `before` to `after` is of that save. */
export function stampChange(before: Session, after: Session, lineage: Lineage, save: Save): Lineage {
  const parts = new Map(Object.entries(lineage.parts))
  const counts = new Map(Object.entries(lineage.counts))
  const name = nameSave(save)
  const drop = (path: string) => {
    for (const known of [parts, counts])
      for (const key of known.keys()) if (key === path || key.startsWith(`${path}/`)) known.delete(key)
  }
  const set = (path: string) => {
    drop(path)
    parts.set(path, name)
  }
  const walk = (was: unknown, is: unknown, path: string, counted: boolean): void => {
    if (isSame(was, is)) return
    if (counted && typeof is === 'number' && (typeof was === 'number' || was === undefined)) {
      const own = counts.get(path) ?? {}
      parts.set(path, name)
      counts.set(path, { ...own, [save.run]: (own[save.run] ?? 0) + is - (was ?? 0) })
    } else if (isEntries(was) && isEntries(is)) walkEntries(was, is, path)
    else if (Array.isArray(was) && Array.isArray(is) && was.length === is.length)
      for (const [at, entry] of is.entries()) walk(was[at], entry, joinPath(path, at), counted)
    else if (isFields(was) && isFields(is))
      for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
        if (path === '' && notOfContent.has(field)) continue
        walk(was[field], is[field], joinPath(path, field), counted || countedFields.has(field))
      }
    else set(path)
  }
  const walkEntries = (was: readonly Entry[], is: readonly Entry[], path: string): void => {
    const before = new Map(was.map((entry) => [entry.id, entry]))
    const after = new Set(is.map(({ id }) => id))
    for (const { id } of was) {
      if (after.has(id)) continue
      drop(joinPath(path, id))
      if (path === 'parted') parts.set(chosenOf(id), name)
    }
    for (const entry of is) {
      const old = before.get(entry.id)
      if (old) walk(old, entry, joinPath(path, entry.id), false)
      else set(joinPath(path, entry.id))
    }
    const kept = (list: readonly Entry[]) =>
      list.map(({ id }) => id).filter((id) => before.has(id) && after.has(id))
    if (!isSame(kept(was), kept(is))) parts.set(orderOf(path), name)
  }
  walk(withParted(before), withParted(after), '', false)
  return {
    born: lineage.born,
    writers: { ...lineage.writers, [save.run]: { saves: save.number, who: save.who } },
    parts: Object.fromEntries(parts),
    counts: Object.fromEntries(counts),
  }
}
