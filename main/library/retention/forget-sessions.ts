import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { decodeText } from '#contract/files/decode-text.ts'
import { accept, type Result } from '#contract/result.ts'
import { idSchema } from '#contract/session.ts'
import { isMissing, refuseForDisk } from '../disk/disk-refusals'
import { isTemporary, syncFolder } from '../disk/durable-write'
import type { Folders } from '../disk/folders'
import { splitTimedName } from '../disk/move-aside'
import { readFolder } from '../disk/read-folder'
import { plainCopiesOf } from '../seal/seal-in-place'
import { readIndex, writeIndex } from '../sessions/summary-index'

/**
 * Destroys the key of a session and then removes every file of it: live, versions, bin, aside, copies under other names,
 * what this or another device saved last, the plain file of before the sealing, and its line in the list. From the first
 * step on nothing of it can be read. May be stopped anywhere, and done again. Must run in the queue of the session.
 */
export async function forgetSession(folders: Folders, id: string): Promise<Result<undefined>> {
  const destroyed = await folders.seals.forget(id)
  if (!destroyed.ok) return destroyed
  try {
    for (const root of [folders.root, plainCopiesOf(folders)]) await removeFiles(folders, root, id)
    await dropFromIndex(folders, id)
    return accept(undefined)
  } catch (error) {
    return refuseForDisk(error)
  }
}

/** What came back of a session that is gone: a device that was away for long may bring it along. */
export type Returned = {
  readonly id: string
  /** The key under which a file of it is sealed, and when the plain text in one was last changed. */
  readonly files: readonly FileOwner[]
}

/** Whether anything of a session that is gone came back, under whatever name. */
export async function findReturned(folders: Folders, gone: ReadonlySet<string>): Promise<Returned[]> {
  const found = new Map<string, FileOwner[]>()
  const add = (id: string, owner?: FileOwner) => {
    if (gone.has(id)) found.set(id, [...(found.get(id) ?? []), ...(owner ? [owner] : [])])
  }
  for (const name of await readFolder(join(folders.root, 'sleutels'))) add(nameOwner(name) ?? '')
  for (const name of await listFiles(folders.live)) {
    const named = nameOwner(name)
    // a name that is of no session that is gone, nor looks like one, is not opened each time
    if (named !== undefined && !gone.has(named) && !looksLikeOne(name, gone)) continue
    const owner = await readOwner(join(folders.live, name))
    if (owner !== undefined) add(owner.id, owner)
  }
  return [...found].map(([id, files]) => ({ id, files }))
}

/** Whether a name may be that of a copy, as a sync product or a person makes it. */
function looksLikeOne(name: string, ids: ReadonlySet<string>): boolean {
  return [...ids].some((id) => name.toLowerCase().includes(id))
}

async function removeFiles(folders: Folders, root: string, id: string): Promise<void> {
  const inRoot = (path: string) => join(root, path.slice(folders.root.length))
  const { live, aside, copiesAside, bin, versions, ownLast } = folders
  const listed = await readIndex(folders)
  const perDevice = (await readFolder(inRoot(ownLast))).map((code) => join(inRoot(ownLast), code))
  for (const folder of [...[live, aside, copiesAside, bin].map(inRoot), ...perDevice])
    for (const name of await listFiles(folder)) {
      // what the list knows as another session need not be opened
      const known = folder === live ? listed.get(name)?.summary.id : undefined
      if (known !== undefined && known !== id && !name.includes(id)) continue
      if (await isOf(folder, name, id)) {
        await rm(join(folder, name), { force: true })
        await syncFolder(folder)
      }
    }
  await rm(join(inRoot(versions), id), { recursive: true, force: true })
  for (const name of await readFolder(inRoot(versions)))
    if (isOddFolder(name, id)) await removeVersions(join(inRoot(versions), name), id)
}

/** A folder of versions that a sync product or a person may have copied: that of another session has its id and no more. */
const isOddFolder = (name: string, id: string): boolean =>
  !idSchema.safeParse(name).success || name.includes(id)

/** Takes the files of a session out of such a folder, and the folder when nothing else was in it. */
async function removeVersions(folder: string, id: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  let left = files.length
  for (const { parentPath, name } of files)
    if ((await readOwner(join(parentPath, name)))?.id === id) {
      await rm(join(parentPath, name), { force: true })
      left -= 1
    }
  if (files.length > 0 && left === 0) await rm(folder, { recursive: true, force: true })
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/**
 * By what stands in it: a sync product or a person may have given a copy any name, also one that a session of ours could
 * have. The name only says it of a file in which nothing can be read.
 */
async function isOf(folder: string, name: string, id: string): Promise<boolean> {
  return ((await readOwner(join(folder, name)))?.id ?? nameOwner(name)) === id
}

/** The session of which a file is, by a name that only we make; undefined for any other name. */
function nameOwner(name: string): string | undefined {
  const [, temporary] = isTemporary(name) ? (/^\.(.+)\.[0-9a-f]{12}\.tmp$/.exec(name) ?? []) : []
  const file = temporary ?? name
  const [, marked] = /^(.+)\.[0-9a-z]+\.bezig$/.exec(file) ?? []
  const timed = splitTimedName(file)?.name
  const plain = /^(.+?)(?:\.reserve|\.om-en-om)?\.json$/.exec(file)?.[1]
  const id = idSchema.safeParse(marked ?? timed ?? plain)
  return id.success ? id.data : undefined
}

/** Of which session a file is. `key`: that of its seal; `changedAt`: of the text in a plain one; '' where there is none. */
export type FileOwner = { readonly id: string; readonly key: string; readonly changedAt: string }

/** How our files begin: that is left of one that was cut off. The id stands first in what a session holds. */
const heads = {
  sealed: /^\uFEFF?\s*\{"zegel":\d+,"kind":"[^"]*","id":"([^"]+)","version":\d+,"key":"([^"]*)"/,
  plain: /^\uFEFF?\s*\{"version":\d+,"kind":"sessie","data":\{"id":"([^"]+)"/,
}
const plainSession = z.object({
  kind: z.literal('sessie'),
  data: z.object({ id: z.string(), changedAt: z.string().catch('') }),
})

async function readOwner(path: string): Promise<FileOwner | undefined> {
  const bytes = await readFile(path).catch(() => undefined)
  const text = bytes && (decodeText(bytes) ?? bytes.toString('latin1'))
  if (text === undefined) return undefined
  const [, id, key] = heads.sealed.exec(text) ?? []
  if (id !== undefined) return { id, key: key ?? '', changedAt: '' }
  try {
    const plain = plainSession.safeParse(JSON.parse(text))
    if (plain.success) return { ...plain.data.data, key: '' }
  } catch {
    // half a file: its beginning tells
  }
  const [, half] = heads.plain.exec(text) ?? []
  return half === undefined ? undefined : { id: half, key: '', changedAt: '' }
}

/** The list is sealed with the key of the library, so its line must go too; without the list the next one is made anew. */
async function dropFromIndex(folders: Folders, id: string): Promise<void> {
  const { index, root } = folders
  const before = await readIndex(folders)
  const after = new Map([...before].filter(([, { summary }]) => summary.id !== id))
  if (after.size === before.size && before.size > 0) return dropOldLists(root)
  await rm(index, { force: true })
  if (after.size > 0) await writeIndex(folders, after)
  await dropOldLists(root)
}

/** A list that a crash left half: nobody reads it, and it may hold a title. */
async function dropOldLists(root: string): Promise<void> {
  for (const name of await readFolder(root))
    if (isTemporary(name) && name.startsWith('.sessies.index.json.'))
      await rm(join(root, name), { force: true })
}
