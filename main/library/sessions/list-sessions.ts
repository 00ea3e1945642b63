import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from '#contract/left-out.ts'
import type { Output } from '#contract/requests.ts'
import { accept, type Result } from '#contract/result.ts'
import type { Session, SessionSummary } from '#contract/session.ts'
import { describeCopy, describeDamagedCopy, findOriginal, isOwnFile, mayHoldSession, sayName } from './copies'
import { sayNothingIn } from '../disk/envelope'
import { isTemporary } from '../disk/durable-write'
import type { Folders } from '../disk/folders'
import { sessionFormat } from '../disk/formats'
import { mapLimited } from '../disk/map-limited'
import { markFile } from '../disk/mark-file'
import { splitTimedName } from '../disk/move-aside'
import type { RunInTurn } from '../disk/queues'
import { createQuickReader, type QuickReader } from '../disk/quick-reader'
import { readMended } from '../disk/read-document'
import { readFolder } from '../disk/read-folder'
import { createFolderWatch, type FolderWatch } from '../disk/watch-folder'
import { describeAside, idOfFile, openLive, readLive } from './session-files'
import { summarise } from './summarise'
import { sayMoment } from '../disk/time-names'
import { findGoodVersion } from './versions'
import { findCopies } from '../shared/find-copies'
import { openShared } from '../shared/follow-session'
import { hasNewCopy } from '../shared/take-in'
import type { Sharing } from '../shared/sharing'
import { readIndex, writeIndex, type IndexEntry, type SummaryIndex } from './summary-index'

type Listing = Output<'listSessions'>
type Problem = Listing['problems'][number]
type Found =
  | ({
      readonly kind: 'session'
      readonly fileName: string
      readonly fresh: boolean
      /** The session opens without a part of its file. */
      readonly problem?: Problem
    } & IndexEntry)
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** A session of which the key is not here: told of all of them at once. */
  | { readonly kind: 'keyless'; readonly fileName: string; readonly problem?: undefined }
  | { readonly kind: 'nothing' }

/** What a listing works with. */
export type ListingContext = {
  readonly folders: Folders
  readonly runInTurn: RunInTurn
  readonly now: () => Date
  readonly sharing: Sharing
  readonly shelf: Shelf
}

/** What was found at the last listing, for as long as it is known that nothing was touched. */
export type Shelf = {
  readonly watch: FolderWatch
  last?:
    | {
        readonly found: readonly Found[]
        readonly summaries: readonly SessionSummary[]
        readonly index: SummaryIndex
      }
    | undefined
  /** Which look is the newest one, or what was touched since: an older look that ends later is not kept. */
  looks: number
  /** How far the listing is that goes on now; undefined when there is none. */
  progress?: { done: number; readonly total: number } | undefined
}

/** A shelf on which nothing was looked at yet. */
export function createShelf(folders: Folders): Shelf {
  return { watch: createFolderWatch(folders.live, join(folders.root, 'sleutels')), looks: 0 }
}

/** Says that something is written in the folder by this app: what was found there is looked for again. */
export function touchShelf(shelf: Shelf): void {
  shelf.looks += 1
  shelf.last = undefined
}

const nothing: Found = { kind: 'nothing' }

/** A temporary file this old (ms) belongs to no running save. */
const abandonedAfter = 10 * 60 * 1000

/** More than this many files at a time gains nothing and may pass the limit of the system. */
const filesAtATime = 64

/**
 * All sessions, newest change first, and every file that could not be used. Reads only the files that changed since
 * the last listing. Unreadable files are moved aside here; they stay in the list of problems until the session is back.
 */
export async function listSessions(context: ListingContext): Promise<Result<Listing>> {
  const { found, summaries } = (await findStill(context)) ?? (await lookAtAll(context))
  const problems = found.flatMap((item) =>
    'problem' in item && item.problem !== undefined ? [item.problem] : [],
  )
  for (const [fileName, message] of context.sharing.taken) problems.push({ fileName, message })
  problems.push(...(await listAside(context, summaries)))
  return accept({ sessions: [...summaries], problems })
}

/** What was found at the last listing, when the folder and the index are known to be as they were then. */
async function findStill({ shelf, folders }: ListingContext): Promise<Shelf['last']> {
  const { last, looks } = shelf
  if (last === undefined || !(await shelf.watch.isStill())) return undefined
  const index = await readIndex(folders)
  return index === last.index && looks === shelf.looks ? last : undefined
}

async function lookAtAll(context: ListingContext): Promise<NonNullable<Shelf['last']>> {
  const { folders, shelf } = context
  touchShelf(shelf)
  const look = shelf.looks
  shelf.watch.begin()
  const [index, names, keys] = await Promise.all([
    readIndex(folders),
    takeInCopies(context),
    folders.seals.listKeys(),
  ])
  const progress = { done: 0, total: names.length }
  shelf.progress = progress
  const reader = createQuickReader()
  const found = await mapLimited(names, filesAtATime, async (name) => {
    const item = await lookAtFile(context, reader, { index, names, keys }, name)
    progress.done += 1
    return item
  })
  if (shelf.progress === progress) shelf.progress = undefined
  const sessions = found.filter((item) => item.kind === 'session')
  // a file with something to tell about is read each time
  const known = sessions.filter(({ problem }) => problem === undefined)
  if (known.length !== index.size || known.some(({ fresh }) => fresh)) {
    await writeIndex(
      folders,
      new Map(known.map(({ fileName, mark, summary }) => [fileName, { mark, summary }])),
    )
  }
  const summaries = sessions.map(({ summary }) => summary)
  summaries.sort((one, other) => compare(other.changedAt, one.changedAt) || compare(one.id, other.id))
  const keyless = found.flatMap((item) => (item.kind === 'keyless' ? [item.fileName] : []))
  const told = found.filter((item) => item.kind !== 'nothing' && item.problem !== undefined)
  const last = {
    found: [...told, ...tellKeyless(keyless)],
    summaries,
    index: await readIndex(folders),
  }
  if (shelf.looks === look) shelf.last = last
  return last
}

/** Takes in the copies that a sync product made of sessions that are here, and answers the names that are left. */
async function takeInCopies({ folders, runInTurn, sharing }: ListingContext): Promise<string[]> {
  const names = await readFolder(folders.live)
  const copies = findCopies(names)
  if (copies.size === 0) return names
  await mapLimited([...copies], filesAtATime, ([id, files]) =>
    runInTurn(id, async () => {
      if (await hasNewCopy(sharing, id, files)) await openShared(sharing, id)
    }),
  )
  return readFolder(folders.live)
}

/** Plain comparison: all moments are ISO in UTC, and this runs thousands of times. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** What is known of the folder while its files are looked at. */
type Surroundings = {
  readonly index: SummaryIndex
  readonly names: readonly string[]
  readonly keys: ReadonlySet<string> | undefined
}

async function lookAtFile(
  context: ListingContext,
  reader: QuickReader,
  { index, names, keys }: Surroundings,
  fileName: string,
): Promise<Found> {
  const path = join(context.folders.live, fileName)
  const file = await reader.stat(path)
  if (file === undefined) return nothing
  if (isTemporary(fileName)) {
    if (context.now().getTime() - file.mtimeMs > abandonedAfter)
      await rm(path, { force: true }).catch(() => undefined)
    return nothing
  }
  const elsewhere = readPlaceholderName(fileName)
  if (elsewhere !== undefined && !file.isDirectory())
    return (await reader.stat(join(context.folders.live, elsewhere))) === undefined
      ? tell(elsewhere, `“${elsewhere}”: ${sayNothingIn}`)
      : nothing
  if (!mayHoldSession(fileName) || file.isDirectory()) return nothing
  const mark = markFile(file)
  const known = index.get(fileName)
  // a list that was made before its key went must not show what nobody can open
  const isOpenable = known !== undefined && (keys?.has(known.summary.id) ?? true)
  if (isOpenable && known.mark === mark && `${known.summary.id}.json` === fileName) {
    return { kind: 'session', fileName, fresh: false, ...known }
  }
  // a whole session is never called damaged, whatever its file is called
  const held = await readMended(context.folders.seals, path, sessionFormat, reader.read)
  if (held.ok) {
    const { value: session, lost } = held.value
    if (await isOwnFile(context.folders, fileName, session.id)) return listOwn(fileName, mark, session, lost)
    const problem = await describeCopy(context.folders, fileName, session, context.now())
    return { kind: 'problem', problem }
  }
  const id = idOfFile(fileName)
  if (held.code === 'unreadable') {
    const ids = await listKnownIds(context.folders, index, names)
    const original = findOriginal(
      fileName,
      // a session that was once here under this very name is a session of its own
      id !== undefined && ids.known.has(id)
        ? []
        : [...ids.known, ...ids.named].filter((known) => known !== id),
    )
    if (original !== undefined)
      return {
        kind: 'problem',
        problem: await describeDamagedCopy(context.folders, fileName, original),
      }
  }
  if (held.code === 'failed' && id !== undefined && keys?.has(id) === false)
    return { kind: 'keyless', fileName }
  if (id !== undefined) return readChanged(context, fileName, id, mark)
  if (held.code === 'newer-version' || held.code === 'empty' || held.code === 'failed')
    return tell(fileName, `“${fileName}”: ${held.message}`)
  return /\.json$/i.test(fileName) ? tell(fileName, sayStrange(fileName)) : nothing
}

/** `known`: sessions that were opened or saved here before; `named`: what the other names in the folder may stand for. */
async function listKnownIds(
  folders: Folders,
  index: SummaryIndex,
  names: readonly string[],
): Promise<{ readonly known: ReadonlySet<string>; readonly named: readonly string[] }> {
  const listed = [...index.values()].map(({ summary }) => summary.id)
  return {
    known: new Set([...listed, ...(await readFolder(folders.versions))]),
    named: names.flatMap((name) => idOfFile(name) ?? []),
  }
}

function listOwn(fileName: string, mark: string, session: Session, lost: readonly Place[]): Found {
  const message = `De sessie “${sayName(session)}” gaat open, maar niet alles in haar bestand is te lezen. Het bestand zoals het nu is, blijft bewaard.`
  return {
    kind: 'session',
    fileName,
    fresh: true,
    mark,
    summary: summarise(session),
    ...(lost.length > 0 && { problem: { fileName, message, lost: [...lost] } }),
  }
}

/** The file for which a sync product has put a stand-in: '.x.json.icloud' or 'x.json.nextcloud' for 'x.json'. */
function readPlaceholderName(fileName: string): string | undefined {
  const [, hidden, shown] =
    /^(?:\.(.+\.json)\.icloud|(.+\.json)\.(?:nextcloud|owncloud))$/i.exec(fileName) ?? []
  return hidden ?? shown
}

/** One sentence, however many there are: a folder that is half here lacks all of them. */
function tellKeyless(fileNames: readonly string[]): Found[] {
  const [fileName] = fileNames
  if (fileName === undefined) return []
  const [what, whom, them] =
    fileNames.length === 1
      ? ['Van één sessie staat het bestand er', 'haar', 'haar zoals ze is']
      : [`Van ${fileNames.length} sessies staan de bestanden er`, 'ze', 'ze zoals ze zijn']
  const message = `${what}, maar niet (meer) de sleutel. Heeft iemand ${whom} op een ander apparaat verwijderd, dan klopt dat. Zo niet: wacht tot de map helemaal is bijgewerkt, of zet de map “sleutels” terug uit een kopie van deze map; wij laten ${them}.`
  return [{ kind: 'problem', problem: { fileName, message, sessions: fileNames.length } }]
}

function sayStrange(fileName: string): string {
  return `“${fileName}” is geen bestand van Signaalwijzer. We hebben het laten staan; haal het weg als je het niet nodig hebt.`
}

async function readChanged(
  context: ListingContext,
  fileName: string,
  id: string,
  mark: string,
): Promise<Found> {
  const { folders, now, runInTurn } = context
  let read = await readLive(folders, id)
  if (!read.ok && read.code === 'unreadable') {
    // Looked at again in the session's queue, because a save may have just replaced the file.
    read = await runInTurn(id, () => openLive(folders, id, now()))
    // Moved aside: `listAside` tells about it, now and at later listings.
    if (!read.ok && (await createQuickReader().stat(join(folders.live, fileName))) === undefined)
      return nothing
  }
  if (read.ok) return listOwn(fileName, mark, read.value.session, read.value.lost)
  if (read.code === 'not-found') return nothing
  if (read.code === 'empty') return { kind: 'problem', problem: await describeEmpty(context, fileName, id) }
  return tell(fileName, read.message)
}

/** A crash empties a file as well, and then nothing will come: an earlier version is offered beside the waiting. */
async function describeEmpty(
  { folders, now }: ListingContext,
  fileName: string,
  id: string,
): Promise<Problem> {
  const good = await findGoodVersion(folders, id)
  const message = `“${fileName}”: ${sayNothingIn}`
  if (good === undefined) return { fileName, message }
  const time = sayMoment(new Date(good.savedAt), now())
  return {
    fileName,
    message: `${message} Blijft het zo, open dan de versie van ${time}.`,
    id,
    version: good.version,
  }
}

/** The sessions that were moved aside and have not come back: the newest file of each. */
async function listAside(
  { folders, now }: ListingContext,
  summaries: readonly SessionSummary[],
): Promise<Problem[]> {
  const newest = new Map<string, string>()
  const names = (await readFolder(folders.aside)).sort()
  if (names.length === 0) return []
  const live = new Set(summaries.map(({ id }) => id))
  for (const fileName of names) {
    const id = idOfFile(`${splitTimedName(fileName)?.name ?? ''}.json`)
    if (id !== undefined && !live.has(id)) newest.set(id, fileName)
  }
  const binned = new Set((await readFolder(folders.bin)).map((name) => splitTimedName(name)?.name))
  const waiting = [...newest].filter(([id]) => !binned.has(id))
  return Promise.all(
    waiting.map(async ([id, fileName]) => ({ fileName, ...(await describeAside(folders, id, now())) })),
  )
}

const tell = (fileName: string, message: string): Found => ({
  kind: 'problem',
  problem: { fileName, message },
})
