import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnTemplate } from '#contract/own-template.ts'
import { sessionVersion, type Session } from '#contract/session.ts'
import { readOpened } from '../../prepare/test-key'
import { makeSession } from '../../unit/main/example-session'

/** Where the app keeps things in its data folder, as a user sees it. */
export const folders = { live: 'sessies', versions: 'versies', aside: 'opzij' } as const

/** The bytes of a session file. A higher version stands for one that a later app made. */
export function sessionFile(session: Session, version = sessionVersion): string {
  return JSON.stringify({ version, kind: 'sessie', data: session })
}

/**
 * Puts a file in the data folder, as an earlier run, a sync program or a broken disk would have left it. It comes there
 * whole: an app that is running would set half a session aside, and rightly so.
 */
export async function putFile(dataFolder: string, path: readonly string[], text: string): Promise<void> {
  const whole = join(dataFolder, ...path)
  await mkdir(join(whole, '..'), { recursive: true })
  const beside = `${dataFolder}-${randomUUID()}`
  await writeFile(beside, text)
  await rename(beside, whole)
}

/** Puts a healthy session in the data folder. */
export async function putSession(dataFolder: string, changes: Partial<Session> = {}): Promise<Session> {
  const session = makeSession(changes)
  await putFile(dataFolder, [folders.live, `${session.id}.json`], sessionFile(session))
  return session
}

/** Puts templates of the user's own in the data folder. */
export async function putOwnTemplates(
  dataFolder: string,
  ...templates: readonly OwnTemplate[]
): Promise<void> {
  const text = JSON.stringify({ version: 1, kind: 'draaiboeken', data: templates })
  await putFile(dataFolder, ['draaiboeken.json'], text)
}

/** Puts an earlier version of a session in the data folder, as saved at `moment` ("2026-11-22T09-00-00-000Z"). */
export async function putVersion(dataFolder: string, session: Session, moment: string): Promise<void> {
  await putFile(dataFolder, [folders.versions, session.id, `${moment}.json`], sessionFile(session))
}

/** Every file below a folder with its text, its seal opened, by path. An empty map when the folder is not there. */
export function readAllFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  return readFiles(folder, (path) => readOpened(path, findRoot(folder)))
}

/** As `readAllFiles`, with every seal closed: what somebody sees who has the folder and no key. */
export function readAllFilesAsTheyAre(folder: string): Promise<ReadonlyMap<string, string>> {
  return readFiles(folder, (path) => readFile(path, 'utf8'))
}

async function readFiles(
  folder: string,
  read: (path: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  // A file may be a temporary one that is gone by now.
  const texts = await Promise.all(files.map((path) => read(path).catch(() => '')))
  return new Map(files.map((path, index) => [path, texts[index] ?? '']))
}

/** All text in the data folder. */
export async function readAllText(folder: string): Promise<string> {
  return [...(await readAllFiles(folder)).values()].join('\n')
}

/** The data folder that a folder in it belongs to: where its key file lies. */
function findRoot(folder: string): string {
  const above = [folder, join(folder, '..'), join(folder, '..', '..')]
  return above.find((one) => existsSync(join(one, 'sleutel.json'))) ?? folder
}
