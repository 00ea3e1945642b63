import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { accept, type Result } from '#contract/result.ts'
import { errorCode, refuseForDisk } from './disk-refusals'
import type { MarkedFile } from './mark-file'

/** The part of the file system that a durable write needs; given by hand in tests that need a full disk. */
export type WritableFiles = {
  readonly open: (
    path: string,
    flags: string,
    mode?: number,
  ) => Promise<{
    writeFile(bytes: Uint8Array): Promise<unknown>
    sync(): Promise<unknown>
    stat?(): Promise<MarkedFile>
    close(): Promise<unknown>
  }>
  readonly rename: (from: string, to: string) => Promise<unknown>
  readonly rm: (path: string, options: { force: true }) => Promise<unknown>
}

/** The file system itself. */
export const nodeFiles: WritableFiles = { open, rename, rm }

/** Only the user may read what the app keeps. */
const privateMode = 0o600

/** On Windows a virus scanner can hold the old file for a moment; these are the pauses between tries, in ms. */
const renamePauses = [20, 60, 180]

/** Recognises the temporary files of `writeDurably`, which only a killed process leaves behind. */
export function isTemporary(fileName: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$/.test(fileName)
}

/**
 * Writes one small file so that a reader finds the old bytes or the new ones, never a part, and so that the new
 * bytes survive a power cut once this answers. Answers the status of the new file, where it is known. Refuses with
 * 'disk-full' or 'read-only'; the old file is then untouched.
 */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  { files = nodeFiles, mode = privateMode }: { files?: WritableFiles; mode?: number } = {},
): Promise<Result<MarkedFile | undefined>> {
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  let written: MarkedFile | undefined
  try {
    written = await writeAndSync(files, temporary, bytes, mode)
    await renamePatiently(files, temporary, path)
  } catch (error) {
    // What stays behind would only fill the disk further; if it cannot be removed, a later listing does it.
    await files.rm(temporary, { force: true }).catch(() => undefined)
    return refuseForDisk(error)
  }
  await syncFolder(folder, files)
  return accept(written)
}

async function writeAndSync(files: WritableFiles, path: string, bytes: Uint8Array, mode: number) {
  const file = await files.open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
    // asked of the file itself: by its name it could be another one by now
    return await file.stat?.()
  } finally {
    await file.close()
  }
}

async function renamePatiently(files: WritableFiles, from: string, to: string) {
  for (const pause of renamePauses) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error
      await wait(pause)
    }
  }
  return files.rename(from, to)
}

/** Makes a rename in this folder survive a power cut. Does nothing on systems where a folder cannot be synced. */
export async function syncFolder(
  folder: string,
  files: Pick<WritableFiles, 'open'> = nodeFiles,
): Promise<void> {
  try {
    const handle = await files.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    // Windows and some network drives refuse this; the rename itself has been done.
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(errorCode(error))) throw error
  }
}
