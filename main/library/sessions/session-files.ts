import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from '#contract/left-out.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { idSchema, type Session } from '#contract/session.ts'
import type { Lineage } from '../merge/lineage'
import { readLineage } from '../shared/read-lineage'
import { sessionFormat } from '../disk/formats'
import type { Folders } from '../disk/folders'
import { moveWithTime } from '../disk/move-aside'
import { readMended } from '../disk/read-document'
import { nameMoment, sayMoment } from '../disk/time-names'
import { findGoodVersion } from './versions'

/** A session as it lies on disk, with the moment at which it was written. */
export type LiveSession = {
  readonly session: Session
  readonly savedAt: Date
  /** By whose saves it became what it is. */
  readonly lineage: Lineage
  /** Where in the file something stands that could not be read. */
  readonly lost: readonly Place[]
}

/** The path of the live file of a session. The id has been checked by the contract's schema. */
export function livePath(folders: Folders, id: string): string {
  return join(folders.live, `${id}.json`)
}

/** The id that a file name in the live folder stands for; undefined for a name that we never make. */
export function idOfFile(fileName: string): string | undefined {
  if (!fileName.endsWith('.json')) return undefined
  const id = idSchema.safeParse(fileName.slice(0, -'.json'.length))
  return id.success ? id.data : undefined
}

/** The name for a file of another session that lay in the way of session `id`. */
export function nameForeignFile(id: string, now: Date): string {
  return `${id} (andere sessie ${nameMoment(now)}).json`
}

/** Reads the live file of a session and changes nothing. A whole file of another session is not this one's. */
export async function readLive(folders: Folders, id: string): Promise<Result<LiveSession>> {
  const path = livePath(folders, id)
  const read = await readMended(folders.seals, path, sessionFormat)
  if (!read.ok) return read.code === 'not-found' ? sessionNotFound : read
  const { value: session, lost, beside } = read.value
  if (session.id !== id) return sessionNotFound
  const { mtime } = await stat(path)
  return accept({ session, savedAt: mtime, lost, lineage: readLineage(session, beside) })
}

const sessionNotFound = refuse(
  'not-found',
  'Deze sessie is er niet meer. Kijk in de lijst met sessies of in de prullenbak.',
)

/**
 * As `readLive`, but an unreadable file is moved aside (never overwritten), so that a good version can take its place.
 * Must run in the session's queue, or a save could be moved away with it.
 */
export async function openLive(folders: Folders, id: string, now: Date): Promise<Result<LiveSession>> {
  const read = await readLive(folders, id)
  if (read.ok || read.code !== 'unreadable') return read
  const moved = await moveWithTime(livePath(folders, id), folders.aside, now)
  if (!moved.ok)
    return refuse(
      'unreadable',
      'Deze sessie kon niet open en staat op een schijf waarop wij niet mogen schrijven.',
    )
  return refuse('unreadable', (await describeAside(folders, id, now)).message)
}

/** What to tell about a session that was moved aside, with the version that can be opened in its place. */
export async function describeAside(
  folders: Folders,
  id: string,
  now: Date,
): Promise<{ message: string; id?: string; version?: string }> {
  const good = await findGoodVersion(folders, id)
  if (good === undefined) {
    return {
      message: `Deze sessie kon niet open en er is geen eerdere versie. Het bestand staat bewaard in ${folders.aside}; haal het daar weg als je het niet meer nodig hebt.`,
    }
  }
  const time = sayMoment(new Date(good.savedAt), now)
  return {
    message: `Deze sessie kon niet open. We hebben haar apart gezet en de versie van ${time} klaargezet.`,
    id,
    version: good.version,
  }
}
