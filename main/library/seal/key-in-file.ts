import { constants } from 'node:fs'
import { copyFile, link, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { accept, refuse, type Result } from '#contract/result.ts'
import { errorCode, isMissing } from '../disk/disk-refusals'
import { syncFolder, writeDurably } from '../disk/durable-write'
import { makeFolder } from '../disk/folders'
import { makeKey, readBase64, writeBase64 } from './cipher'
import { makeKeyId, type KeyInFile } from './ways-in'

const fileSchema = z.strictObject({
  kind: z.literal('sleutelbestand'),
  version: z.literal(1),
  id: z.string().min(1).max(60),
  key: z.string().max(60),
})

const unusable = refuse(
  'unreadable',
  'Het sleutelbestand van dit apparaat is beschadigd of geen sleutelbestand van Signaalwijzer. Zet het goede terug, of open met je wachtzin of herstelcode.',
)

/** Reads a key that lies in a file. 'not-found' when there is none. */
export async function readKeyInFile(path: string): Promise<Result<KeyInFile>> {
  try {
    const read = fileSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    const key = read.success ? readBase64(read.data.key) : undefined
    return read.success && key?.length === 32 ? accept({ id: read.data.id, key }) : unusable
  } catch (error) {
    if (isMissing(error)) return refuse('not-found', 'Het sleutelbestand van dit apparaat is er niet.')
    if (error instanceof SyntaxError || errorCode(error) !== '') return unusable
    throw error
  }
}

/** Reads the key in a file, or makes one that only this user can read (mode 0600). An existing file is never changed. */
export async function readOrMakeKeyInFile(path: string): Promise<Result<KeyInFile>> {
  const found = await readKeyInFile(path)
  if (found.ok || found.code !== 'not-found') return found
  const made = await makeFolder(dirname(path))
  if (!made.ok) return made
  const file: KeyInFile = { id: makeKeyId(), key: makeKey() }
  const text = JSON.stringify({ kind: 'sleutelbestand', version: 1, id: file.id, key: writeBase64(file.key) })
  // of two apps that start at once one makes the key, and the other reads that whole one
  const beside = `${path}.${file.id}`
  const written = await writeDurably(beside, Buffer.from(text, 'utf8'))
  if (!written.ok) return written
  try {
    await link(beside, path)
  } catch (error) {
    // some disks know no second names: then the first to come gets the name
    if (errorCode(error) !== 'EEXIST')
      await copyFile(beside, path, constants.COPYFILE_EXCL).catch(() => undefined)
  }
  await rm(beside, { force: true })
  await syncFolder(dirname(path))
  return readKeyInFile(path)
}
