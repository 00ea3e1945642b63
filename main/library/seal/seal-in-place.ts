import { copyFile, link, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { decodeText, isBlank } from '#contract/files/decode-text.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { idSchema } from '#contract/session.ts'
import { errorCode, isMissing } from '../disk/disk-refusals'
import { syncFolder, writeDurably } from '../disk/durable-write'
import { makeFolder, type Folders } from '../disk/folders'
import { readFolder } from '../disk/read-folder'
import type { SealedKind } from './seals'
import { isSealedFile } from './sealed-file'

/** Where the plain files stay that were sealed in place, until the user says that all is well. */
export const plainCopiesOf = ({ root }: Pick<Folders, 'root'>): string => join(root, 'voor-verzegelen')

/** Stands there while sealing goes on, so that the next start goes on with it. */
const busyMark = 'bezig'

const envelopeSchema = z.object({ version: z.number().int().min(1), kind: z.string(), data: z.unknown() })
const withId = z.object({ id: idSchema })

/** What a plain file holds that can be sealed; undefined for what is sealed already, empty, or no document of ours. */
function readPlainKind(bytes: Uint8Array): SealedKind | undefined {
  if (isBlank(bytes) || isSealedFile(bytes)) return undefined
  try {
    const { kind, version, data } = envelopeSchema.parse(JSON.parse(decodeText(bytes) ?? ''))
    if (kind !== 'sessie') return { kind, version, id: '' }
    const session = withId.safeParse(data)
    return { kind, version, id: session.success ? session.data.id : '' }
  } catch {
    return undefined
  }
}

/** The files that are worked on by sessions and documents, and those that only lie there. */
async function listFiles(folders: Folders): Promise<{ readonly worked: string[]; readonly lying: string[] }> {
  const inFolder = async (folder: string) => (await readFolder(folder)).map((name) => join(folder, name))
  const { live, versions, ownLast, aside, bin, socialMap, templates, counts, aboutYou } = folders
  const [sessions, versionFolders, devices, binned, asideEntries] = await Promise.all([
    inFolder(live),
    inFolder(versions),
    inFolder(ownLast),
    inFolder(bin),
    inFolder(aside),
  ])
  const deeper = await Promise.all([...versionFolders, ...devices, ...asideEntries].map(inFolder))
  return {
    worked: [...sessions, socialMap, templates, counts, aboutYou],
    lying: [...deeper.flat(), ...asideEntries, ...binned],
  }
}

/** Whether a document that is not sealed lies in the folder: an older app wrote it. */
export async function holdsPlain(folders: Folders): Promise<boolean> {
  return holds(folders, (bytes) => readPlainKind(bytes) !== undefined)
}

/** Whether something sealed, or a key of a session, lies in the folder. */
export async function holdsSealed(folders: Folders): Promise<boolean> {
  if ((await readFolder(join(folders.root, 'sleutels'))).length > 0) return true
  return holds(folders, isSealedFile)
}

async function holds(folders: Folders, fits: (bytes: Uint8Array) => boolean): Promise<boolean> {
  const { worked, lying } = await listFiles(folders)
  for (const path of [...worked, ...lying]) {
    const bytes = await readOrNone(path)
    if (bytes !== undefined && fits(bytes)) return true
  }
  return false
}

/** Whether plain files were kept that the user may want back. */
export async function hasPlainCopies(folders: Folders): Promise<boolean> {
  return (await readFolder(plainCopiesOf(folders))).some((name) => name !== busyMark)
}

/** Whether sealing in place was begun and not ended. */
export async function isSealingBegun(folders: Folders): Promise<boolean> {
  return (await readFolder(plainCopiesOf(folders))).includes(busyMark)
}

/**
 * Seals the plain documents of a folder, one after the other. Each plain file stays in `voor-verzegelen` and goes from its
 * place only when the sealed one was read back. `part`: those that sessions and documents write to (nobody may do so
 * meanwhile), or those that only lie there. May be stopped anywhere, and begun again: `markSealing` comes first.
 */
export async function sealInPlace(folders: Folders, part: 'worked' | 'lying'): Promise<Result<undefined>> {
  const files = await listFiles(folders)
  for (const path of files[part]) {
    const sealed = await sealFile(folders, path)
    if (!sealed.ok) return sealed
  }
  if (part === 'worked') {
    // it holds titles, and is made again
    await rm(folders.index, { force: true }).catch(() => undefined)
    return accept(undefined)
  }
  await rm(join(plainCopiesOf(folders), busyMark), { force: true })
  return accept(undefined)
}

/** Lets the plain files go: from now on only what is sealed is there. */
export async function dropPlainCopies(folders: Folders): Promise<Result<undefined>> {
  try {
    await rm(plainCopiesOf(folders), { recursive: true, force: true })
    return accept(undefined)
  } catch (error) {
    if (errorCode(error) === '') throw error
    return refuse(
      'read-only',
      `De oude bestanden gingen niet weg. Haal de map ${plainCopiesOf(folders)} zelf weg.`,
    )
  }
}

/** Writes down that what is plain is going to be sealed, so that a start after a crash goes on with it. */
export async function markSealing(folders: Folders): Promise<Result<unknown>> {
  const made = await makeFolder(plainCopiesOf(folders))
  return made.ok ? writeDurably(join(plainCopiesOf(folders), busyMark), new Uint8Array()) : made
}

async function sealFile(folders: Folders, path: string): Promise<Result<undefined>> {
  const plain = await readOrNone(path)
  const about = plain && readPlainKind(plain)
  if (plain === undefined || about === undefined) return accept(undefined)
  const sealed = await folders.seals.seal(about, plain)
  if (!sealed.ok) return sealed
  const copy = join(plainCopiesOf(folders), relative(folders.root, path))
  const kept = await keepCopy(path, copy)
  if (!kept.ok) return kept
  const { atime, mtime } = await stat(path)
  const written = await writeDurably(path, sealed.value)
  if (!written.ok) return written
  const back = await folders.seals.unseal((await readOrNone(path)) ?? new Uint8Array(), about.kind)
  if (!back.ok || !Buffer.from(back.value).equals(plain)) {
    await rename(copy, path)
    return refuse(
      'failed',
      'Het verzegelen ging mis op deze schijf. Je bestanden staan er nog zoals ze waren.',
    )
  }
  // a version of a session is known by when it was saved
  await utimes(path, atime, mtime).catch(() => undefined)
  return accept(undefined)
}

/** A second name for the same bytes where the disk knows that, so that the plain file is never not there. */
async function keepCopy(path: string, copy: string): Promise<Result<undefined>> {
  const made = await makeFolder(dirname(copy))
  if (!made.ok) return made
  try {
    await link(path, copy)
  } catch (error) {
    // of an earlier try that was stopped: what lies in the place is still the same plain file, or newer
    if (errorCode(error) === 'EEXIST') await rm(copy, { force: true })
    await copyFile(path, copy)
  }
  await syncFolder(dirname(copy))
  return accept(undefined)
}

async function readOrNone(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error) || errorCode(error) !== '') return undefined
    throw error
  }
}

/** Seals what a library of one sitting holds with the keys of another library, and puts it there. */
export async function moveSealed(from: Folders, to: Folders): Promise<Result<undefined>> {
  const paths = await listAll(from.root)
  for (const path of paths) {
    const place = relative(from.root, path)
    if (place.startsWith('sleutels') || path === from.index) continue
    const bytes = (await readOrNone(path)) ?? new Uint8Array()
    const about = readSealedKind(bytes)
    const plain = about && (await from.seals.unseal(bytes, about.kind))
    if (about === undefined || !plain?.ok) continue
    const target = join(to.root, place)
    const [sealed, made] = [await to.seals.seal(about, plain.value), await makeFolder(dirname(target))]
    if (!sealed.ok) return sealed
    if (!made.ok) return made
    const written = await writeDurably(target, sealed.value)
    if (!written.ok) return written
  }
  return accept(undefined)
}

async function listAll(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function readSealedKind(bytes: Uint8Array): SealedKind | undefined {
  if (!isSealedFile(bytes)) return undefined
  const heading = z
    .object({ kind: z.string(), version: z.number(), id: z.string() })
    .safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  return heading.success ? heading.data : undefined
}
