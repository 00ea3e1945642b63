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

/** Whether anything of a session that is gone came back: a device that was away for long may bring it along. */
export async function findReturned(folders: Folders, gone: ReadonlySet<string>): Promise<string[]> {
  const names = await Promise.all([folders.live, join(folders.root, 'sleutels')].map(readFolder))
  const ids = names.flat().flatMap((name) => nameOwner(name) ?? [])
  return [...new Set(ids)].filter((id) => gone.has(id))
}

async function removeFiles(folders: Folders, root: string, id: string): Promise<void> {
  const inRoot = (path: string) => join(root, path.slice(folders.root.length))
  const { live, aside, copiesAside, bin, versions, ownLast } = folders
  const perDevice = (await readFolder(inRoot(ownLast))).map((code) => join(inRoot(ownLast), code))
  for (const folder of [...[live, aside, copiesAside, bin].map(inRoot), ...perDevice])
    for (const name of await listFiles(folder))
      if (await isOf(folder, name, id)) {
        await rm(join(folder, name), { force: true })
        await syncFolder(folder)
      }
  await rm(join(inRoot(versions), id), { recursive: true, force: true })
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

/** By its name where that is ours, by what stands in it where it is not. */
async function isOf(folder: string, name: string, id: string): Promise<boolean> {
  const owner = nameOwner(name)
  if (owner !== undefined) return owner === id
  const bytes = await readFile(join(folder, name)).catch(() => undefined)
  return bytes !== undefined && readOwner(bytes) === id
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

const sealedHeading = z.object({ zegel: z.number(), id: z.string() })
const plainSession = z.object({ kind: z.literal('sessie'), data: z.object({ id: z.string() }) })

function readOwner(bytes: Uint8Array): string | undefined {
  try {
    const value: unknown = JSON.parse(decodeText(bytes) ?? '')
    const sealed = sealedHeading.safeParse(value)
    if (sealed.success) return sealed.data.id
    const plain = plainSession.safeParse(value)
    return plain.success ? plain.data.data.id : undefined
  } catch {
    return undefined
  }
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
