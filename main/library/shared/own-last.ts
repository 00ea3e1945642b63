import { open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accept, type Result } from '#contract/result.ts'
import { isMissing } from '../disk/disk-refusals'
import { makeFolder, type Folders } from '../disk/folders'
import { sessionFormat } from '../disk/formats'
import type { OpenedDocument } from '../disk/envelope'
import { readMended } from '../disk/read-document'
import type { Session } from '#contract/session.ts'
import type { Device } from './device'

/**
 * The two files with what this device saved last of a session, in turn: outside the live folder, where nobody else writes
 * over them. While one is being written the other one is whole.
 */
function ownLastPaths(folders: Folders, { code }: Device, id: string): readonly [string, string] {
  const folder = join(folders.ownLast, code)
  return [join(folder, `${id}.json`), join(folder, `${id}.om-en-om.json`)]
}

/**
 * Keeps the bytes of a session that is being saved also as what this device saved last. Bytes of its own and not a second
 * name for the same: some programs write into a file that is there. Without it only a copy is missing, so nothing is
 * refused; and it goes on beside the save itself, so that a slow disk makes nobody wait twice.
 */
export async function keepOwnLast(
  folders: Folders,
  device: Device,
  { id, revision }: Pick<Session, 'id' | 'revision'>,
  sealed: Uint8Array,
): Promise<void> {
  const path = ownLastPaths(folders, device, id)[revision % 2 === 0 ? 0 : 1]
  try {
    await writeOver(path, sealed)
  } catch (error) {
    if (isMissing(error)) await makeFolder(join(folders.ownLast, device.code)).catch(() => undefined)
    await writeFile(path, sealed, { mode: 0o600 }).catch(() => undefined)
  }
}

/** Over the bytes that are there: a new file in the place of an old one makes the disk write it out before the save itself. */
async function writeOver(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.write(bytes, 0, bytes.length, 0)
    await file.truncate(bytes.length)
  } finally {
    await file.close()
  }
}

/** What this device saved last; undefined when there is nothing that can be read. */
export async function readOwnLast(
  folders: Folders,
  device: Device,
  id: string,
): Promise<OpenedDocument<Session> | undefined> {
  const found = await Promise.all(
    ownLastPaths(folders, device, id).map((path) =>
      readMended(folders.seals, path, sessionFormat).catch(() => undefined),
    ),
  )
  return found
    .flatMap((read) => (read?.ok === true ? [read.value] : []))
    .sort((one, other) => other.value.revision - one.value.revision)[0]
}

/** Forgets it, with the session itself. */
export async function dropOwnLast(folders: Folders, device: Device, id: string): Promise<Result<undefined>> {
  for (const path of ownLastPaths(folders, device, id)) await rm(path, { force: true }).catch(() => undefined)
  return accept(undefined)
}
