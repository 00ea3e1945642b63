import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { accept, type Result } from '#contract/result.ts'
import { writeDurably } from '../disk/durable-write'
import { sessionFormat } from '../disk/formats'
import { markFile } from '../disk/mark-file'
import { moveWithTime } from '../disk/move-aside'
import { readMended } from '../disk/read-document'
import { sealDocument } from '../disk/write-document'
import type { Version } from '../merge/find-common'
import { mergeVersions, saysTheSame } from '../merge/merge-versions'
import { livePath, type LiveSession } from '../sessions/session-files'
import { keepVersion } from '../sessions/versions'
import type { ConflictName } from './conflict-names'
import { findStranger } from './device'
import { keepOwnLast, readOwnLast } from './own-last'
import { readLineage } from './read-lineage'
import type { Sharing } from './sharing'

/** A file in the live folder that may be a copy of the session. */
export type PossibleCopy = ConflictName & { readonly fileName: string }

/**
 * Puts the live file together with what this device saved last and with the copies that a sync product made, part by
 * part, and writes that when it is not what is there already. A copy is put away whole once all of it is on disk; one that
 * cannot be read (yet) stays. Answers what is on disk now. Must run in the queue of the session.
 */
export async function takeInVersions(
  sharing: Sharing,
  live: LiveSession,
  copies: readonly PossibleCopy[],
): Promise<Result<LiveSession>> {
  // what cannot be read whole may lack a part that somebody wrote: it is not laid over anything
  if (live.lost.length > 0) return accept(live)
  const { folders, memory } = sharing
  const { id } = live.session
  const path = livePath(folders, id)
  const known = memory.last(id)
  let now: Version = live
  const last = known ?? (await findLast(sharing, id))
  if (last) now = mergeVersions(now, last) ?? now
  const used: (PossibleCopy & { readonly isNews: boolean })[] = []
  for (const copy of copies) {
    const version = await readCopy(sharing, id, copy)
    const merged = version && mergeVersions(now, version)
    if (!merged) continue
    used.push({ ...copy, isNews: !saysTheSame(merged.session, now.session) })
    now = merged
  }
  noteStranger(sharing, known, now)
  let current = live
  if (now !== live) {
    const kept = await keepVersion(folders, live.session, live.savedAt)
    if (!kept.ok) return kept
    const sealed = await sealDocument(folders.seals, sessionFormat, now.session, now.lineage)
    if (!sealed.ok) return sealed
    const written = await writeDurably(path, sealed.value)
    if (!written.ok) return written
    current = { ...now, lost: [], savedAt: sharing.now() }
    memory.remember(current, written.value)
    await keepOwnLast(folders, sharing.device, now.session, sealed.value)
  }
  for (const { fileName, suffix, isNews } of used) {
    const moved = await moveWithTime(join(folders.live, fileName), folders.copiesAside, sharing.now())
    if (!moved.ok) return moved
    if (isNews) sharing.taken.set(fileName, sayTakenIn(fileName, suffix, current))
  }
  return accept(current)
}

/** What this device read or saved last of a session; undefined when nothing is known. */
export async function findLast(
  { folders, device, memory }: Sharing,
  id: string,
): Promise<LiveSession | undefined> {
  const known = memory.last(id)
  if (known) return known
  const own = await readOwnLast(folders, device, id)
  if (own?.value.id !== id || own.lost.length > 0) return undefined
  return { session: own.value, lineage: readLineage(own.value, own.beside), savedAt: new Date(0), lost: [] }
}

/** Whether one of these was not looked at as it is now: nothing else can have anything new. */
export async function hasNewCopy(
  sharing: Sharing,
  id: string,
  copies: readonly PossibleCopy[],
): Promise<boolean> {
  for (const { fileName } of copies) {
    const file = await stat(join(sharing.folders.live, fileName)).catch(() => undefined)
    if (file && sharing.noCopies.get(`${id}/${fileName}`) !== markFile(file)) return true
  }
  return false
}

/** A copy of this session that can be read whole. Anything else is left where it is: it may still be on its way. */
async function readCopy(
  sharing: Sharing,
  id: string,
  { fileName }: PossibleCopy,
): Promise<Version | undefined> {
  const path = join(sharing.folders.live, fileName)
  const file = await stat(path).catch(() => undefined)
  if (file === undefined || file.isDirectory()) return undefined
  const tried = `${id}/${fileName}`
  if (sharing.noCopies.get(tried) === markFile(file)) return undefined
  const read = await readMended(sharing.folders.seals, path, sessionFormat)
  if (read.ok && read.value.value.id === id && read.value.lost.length === 0)
    return { session: read.value.value, lineage: readLineage(read.value.value, read.value.beside) }
  sharing.noCopies.set(tried, markFile(file))
  return undefined
}

function noteStranger(sharing: Sharing, known: LiveSession | undefined, now: Version): void {
  if (!known) return
  const by = findStranger(now.lineage, known.lineage, sharing.saves.run)
  if (by !== undefined) sharing.strangers.set(now.session.id, { by, at: now.session.changedAt })
}

function sayTakenIn(fileName: string, suffix: string, { session }: LiveSession): string {
  const name = [session.municipality, session.title].filter(Boolean).join(' · ')
  const twice = session.parted?.length
    ? ' Wat op twee plekken tegelijk is veranderd, staat er twee keer: open de sessie en kies.'
    : ''
  return `“${fileName}” was een kopie van de sessie “${name}” (${suffix}), gemaakt door een programma dat bestanden gelijk houdt. Wat erin stond, is in de sessie opgenomen.${twice} Het bestand zelf is bewaard in de map opzij.`
}
