import { randomUUID } from 'node:crypto'
import { rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cutText } from '#contract/cut-text.ts'
import { limits } from '#contract/limits.ts'
import type { Output } from '#contract/requests.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import { isMissing, refuseForDisk } from '../disk/disk-refusals'
import { syncFolder } from '../disk/durable-write'
import { makeFolder, type Folders } from '../disk/folders'
import { sessionFormat } from '../disk/formats'
import { moveWithTime } from '../disk/move-aside'
import type { RunInTurn } from '../disk/queues'
import { readDocument } from '../disk/read-document'
import { readFolder } from '../disk/read-folder'
import { livePath, nameForeignFile, readLive } from './session-files'
import { sayMoment } from '../disk/time-names'
import type { Sharing } from '../shared/sharing'
import { findLast } from '../shared/take-in'
import { writeSession } from './write-session'

type Problem = Output<'listSessions'>['problems'][number]

/** A file that is still on its way, or that another program keeps for itself. */
const passing = /^[.~]|\.(?:tmp|temp|part|partial|filepart|crdownload|download|swp)$/i

/**
 * Whether a file in the live folder can hold a session: a name of ours, or what a sync product or a person made of one
 * ('sessie-x (1).json', 'sessie-x.JSON', 'sessie-x.json.bak').
 */
export function mayHoldSession(fileName: string): boolean {
  return /\.json/i.test(fileName) && !passing.test(fileName)
}

/** A name as a person reads it: 'Almere · Startsessie'. */
export const sayName = ({ municipality, title }: Session) => [municipality, title].filter(Boolean).join(' · ')

/**
 * What to tell about a whole session in a file that is not its own. The session that it is a copy of is named as it is
 * now; `alone` when there is none, so that this file is all that is left of it.
 */
export async function describeCopy(
  folders: Folders,
  fileName: string,
  session: Session,
  now: Date,
): Promise<Problem> {
  const original = await readLive(folders, session.id)
  const changed = sayMoment(new Date(session.changedAt), now)
  const message = original.ok
    ? `“${fileName}” is een kopie van de sessie “${sayName(original.value.session)}” (laatst gewijzigd: ${changed}). Een programma dat bestanden gelijk houdt, zoals OneDrive, maakt zulke kopieën. Open de kopie als eigen sessie; de sessie zelf verandert niet.`
    : `“${fileName}” is de sessie “${sayName(session)}” (laatst gewijzigd: ${changed}) in een bestand met een andere naam. Open haar, dan staat ze weer in je lijst.`
  return { fileName, message, copy: true }
}

/** A file that somebody or a program kept as an older state beside the newest: damaged or not, it asks for nothing. */
const keptBeside = /(?:~|\.(?:bak|old|orig|backup))$/i

/**
 * The session that a file is called after, and is not: 'sessie-x (1).json', 'Kopie van sessie-x.json' and
 * 'sessie-x-laptop.json' are copies of 'sessie-x'. Undefined for a name that tells of no known session. `ids` are the
 * sessions that are or were here; of two that fit the longest is meant.
 */
export function findOriginal(fileName: string, ids: readonly string[]): string | undefined {
  const name = fileName.toLowerCase()
  if (keptBeside.test(name)) return undefined
  return ids
    .filter((id) => holdsName(name, id))
    .sort((one, other) => other.length - one.length)
    .at(0)
}

function holdsName(name: string, id: string): boolean {
  for (let at = name.indexOf(id); at >= 0; at = name.indexOf(id, at + 1)) {
    const around = (name[at - 1] ?? ' ') + (name[at + id.length] ?? ' ')
    if (!/[a-z0-9]/.test(around)) return true
  }
  return false
}

/** What to tell about a copy of session `id` that cannot be opened itself. The session is not spoken ill of. */
export async function describeDamagedCopy(folders: Folders, fileName: string, id: string): Promise<Problem> {
  const original = await readLive(folders, id)
  const message = original.ok
    ? `“${fileName}” is een kopie van de sessie “${sayName(original.value.session)}” en kan zelf niet open. De sessie is in orde. Haal de kopie weg als je haar niet nodig hebt.`
    : `“${fileName}” is een kopie van een sessie die nu niet in je lijst staat, en kan zelf niet open. We hebben haar laten staan.`
  return { fileName, message }
}

/**
 * Makes a session of its own of a copy and puts the file of the copy away, whole. The copy takes its old place when
 * nothing stands there; else it gets an id of its own and "(kopie)" behind its title. Nothing is overwritten.
 */
export function openCopy(
  { runInTurn, sharing }: { runInTurn: RunInTurn; sharing: Sharing },
  fileName: string,
): Promise<Result<Output<'openSessionCopy'>>> {
  const { folders, now } = sharing
  // one at a time, so that a second press finds nothing to open any more
  return runInTurn('/copies', async () => {
    // only a name that is in the folder: no path can be asked
    if (!mayHoldSession(fileName) || !(await readFolder(folders.live)).includes(fileName)) return gone
    const path = join(folders.live, fileName)
    const read = await readDocument(folders.seals, path, sessionFormat)
    if (!read.ok) return read.code === 'not-found' ? gone : read
    const session = read.value
    if (await isOwnFile(folders, fileName, session.id)) return accept({ id: session.id })
    return runInTurn(session.id, async () => {
      const hasPlace = !(await exists(livePath(folders, session.id)))
      const next = hasPlace ? session : makeOwn(session)
      const before = hasPlace ? await findLast(sharing, session.id) : undefined
      const made = await writeSession(sharing, next, before)
      if (!made.ok) return made
      const moved = await moveWithTime(path, folders.copiesAside, now())
      return moved.ok ? accept({ id: next.id }) : moved
    })
  })
}

const gone = refuse('not-found', 'Deze kopie is er niet meer. Ververs de lijst.')

/** The same session as one of its own, beside the one that it is a copy of. */
export function makeOwn(session: Session, id = `kopie-${randomUUID()}`): Session {
  const addition = ' (kopie)'
  const title = cutText(session.title, limits.lineCharacters - addition.length)
  return { ...session, id, revision: 1, title: `${title}${addition}` }
}

/**
 * Whether this is the file in which the session is saved: by its name, or by another case of it on a disk that sees no
 * case. `listed`: the names in the folder, when they are known.
 */
export async function isOwnFile(
  folders: Folders,
  fileName: string,
  id: string,
  listed?: readonly string[],
): Promise<boolean> {
  if (fileName === `${id}.json`) return true
  if (fileName.toLowerCase() !== `${id}.json`) return false
  const own = await statOrNone(livePath(folders, id))
  const file = await statOrNone(join(folders.live, fileName))
  if (own === undefined || file === undefined || own.ino !== file.ino) return false
  // where both names are listed they are two files
  return !(listed ?? (await readFolder(folders.live))).includes(`${id}.json`)
}

/**
 * Gives the file of another session that lies under this name a name of its own, so that the name is free. Must run in
 * the queue of `id`. Fine when there is no such file.
 */
export async function clearTheWay(folders: Folders, id: string, now: Date): Promise<Result<undefined>> {
  const path = livePath(folders, id)
  const read = await readDocument(folders.seals, path, sessionFormat)
  if (!read.ok || read.value.id === id) return accept(undefined)
  const made = await makeFolder(folders.live)
  if (!made.ok) return made
  try {
    await rename(path, join(folders.live, nameForeignFile(id, now)))
  } catch (error) {
    if (!isMissing(error)) return refuseForDisk(error)
  }
  await syncFolder(folders.live)
  return accept(undefined)
}

async function exists(path: string): Promise<boolean> {
  return (await statOrNone(path)) !== undefined
}

async function statOrNone(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
