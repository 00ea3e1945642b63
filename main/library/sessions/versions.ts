import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '#contract/limits.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import { sessionFormat } from '../disk/formats'
import { makeFolder, type Folders } from '../disk/folders'
import { readDocument } from '../disk/read-document'
import { readFolder } from '../disk/read-folder'
import { nameMoment, readMoment } from '../disk/time-names'
import { writeDocument } from '../disk/write-document'

/** An earlier version of a session: its name, and the moment at which that text was saved (ISO, UTC). */
export type EarlierVersion = { readonly version: string; readonly savedAt: string }

/** The folder with the earlier versions of a session. */
export function versionsPath(folders: Folders, id: string): string {
  return join(folders.versions, id)
}

/** The earlier versions of one session in `folder`, newest first. Files that are not ours are left out. */
export async function listVersions(folder: string): Promise<EarlierVersion[]> {
  const names = (await readFolder(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
  return names.flatMap((name) => {
    const version = name.slice(0, -'.json'.length)
    const savedAt = readMoment(version)
    return savedAt === undefined ? [] : [{ version, savedAt }]
  })
}

/** Reads one earlier version. Refuses with 'not-found' for a name that we never make, so that no path can be asked. */
export async function readVersion(folders: Folders, id: string, version: string): Promise<Result<Session>> {
  if (readMoment(version) === undefined) {
    return refuse('not-found', 'Deze versie is er niet meer. Kies een andere versie.')
  }
  const path = join(versionsPath(folders, id), `${version}.json`)
  return readDocument(folders.seals, path, sessionFormat)
}

/** The newest earlier version that opens, or undefined. */
export async function findGoodVersion(folders: Folders, id: string): Promise<EarlierVersion | undefined> {
  for (const version of await listVersions(versionsPath(folders, id))) {
    if ((await readVersion(folders, id, version.version)).ok) return version
  }
  return undefined
}

/** Keeps a session as an earlier version under the moment it was saved, and thins the older ones. */
export async function keepVersion(
  folders: Folders,
  session: Session,
  savedAt: Date,
): Promise<Result<undefined>> {
  const folder = versionsPath(folders, session.id)
  const made = await makeFolder(folder)
  if (!made.ok) return made
  const taken = new Set((await listVersions(folder)).map(({ version }) => version))
  let time = savedAt.getTime()
  // Two saves within one millisecond both stay.
  while (taken.has(nameMoment(new Date(time)))) time += 1
  const path = join(folder, `${nameMoment(new Date(time))}.json`)
  const written = await writeDocument(folders.seals, path, sessionFormat, session)
  if (!written.ok) return written
  const thinned = chooseThinned(await listVersions(folder))
  await Promise.all(thinned.map(({ version }) => rm(join(folder, `${version}.json`), { force: true })))
  return accept(undefined)
}

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
/** Versions older than `fromMs` lie at least `everyMs` apart. */
const thinning = [
  { fromMs: 60 * dayMs, everyMs: 7 * dayMs },
  { fromMs: 7 * dayMs, everyMs: dayMs },
  { fromMs: dayMs, everyMs: hourMs },
] as const

/**
 * The versions that may go: of the last day of work all stay, of the week before it one an hour, then one a day, and after
 * two months one a week. Age is counted from the newest version and not from now: a clock that jumped thins nothing. The
 * first version of all stays, and never more than `limits.keptVersions`. `versions` are in the order of `listVersions`.
 */
export function chooseThinned(versions: readonly EarlierVersion[]): readonly EarlierVersion[] {
  const [newest] = versions
  if (newest === undefined) return []
  const newestTime = Date.parse(newest.savedAt)
  const taken = new Set<string>()
  const kept = new Set<EarlierVersion>()
  for (const version of versions) {
    const time = Date.parse(version.savedAt)
    const rule = thinning.find(({ fromMs }) => newestTime - time >= fromMs)
    // slots stand still, so that what stays today stays tomorrow
    const slot = rule && `${rule.everyMs}/${Math.floor(time / rule.everyMs)}`
    if (slot !== undefined && taken.has(slot) && version !== versions.at(-1)) continue
    if (slot !== undefined) taken.add(slot)
    kept.add(version)
  }
  const most = new Set([...kept].slice(0, limits.keptVersions - 1))
  return versions.slice(0, -1).filter((version) => !most.has(version))
}

/**
 * A version within `limits.versionEveryMs` of now, before or after: then no other one may be kept. Looking both ways keeps
 * a clock that was set back from pushing out the history within seconds.
 */
export async function findNearVersion(folder: string, now: Date): Promise<EarlierVersion | undefined> {
  return (await listVersions(folder)).find(({ savedAt }) => isNear(new Date(savedAt), now))
}

/** Whether two moments are too near for two versions. */
export function isNear(one: Date, other: Date): boolean {
  return Math.abs(one.getTime() - other.getTime()) < limits.versionEveryMs
}
