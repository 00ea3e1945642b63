import { rename, rm, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { accept, type Result } from '#contract/result.ts'
import { makeFolder, type Folders } from '../disk/folders'
import { sessionFormat } from '../disk/formats'
import type { OpenedDocument } from '../disk/envelope'
import { readMended } from '../disk/read-document'
import { sealDocument } from '../disk/write-document'
import type { Lineage } from '../merge/lineage'
import type { Session } from '#contract/session.ts'
import type { Device } from './device'

/** The file with what this device saved last of a session: outside the live folder, where nobody else writes over it. */
export function ownLastPath(folders: Folders, { code }: Device, id: string): string {
  return join(folders.ownLast, code, `${id}.json`)
}

/**
 * Keeps a session that is being saved also as what this device saved last. Bytes of its own and not a second name for the
 * same: some programs write into a file that is there. Without it only a copy is missing, so nothing is refused; and it goes
 * on beside the save itself, so that a slow disk makes nobody wait twice.
 */
export async function keepOwnLast(
  folders: Folders,
  device: Device,
  session: Session,
  lineage: Lineage,
): Promise<void> {
  const { id } = session
  const path = ownLastPath(folders, device, id)
  const temporary = join(folders.ownLast, device.code, `.${id}.json.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const sealed = await sealDocument(folders.seals, sessionFormat, session, lineage)
    if (!sealed.ok) return
    await writeFile(temporary, sealed.value, { mode: 0o600 }).catch(async () => {
      await makeFolder(join(folders.ownLast, device.code))
      await writeFile(temporary, sealed.value, { mode: 0o600 })
    })
    await rename(temporary, path)
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

/** What this device saved last; undefined when there is nothing that can be read. */
export async function readOwnLast(
  folders: Folders,
  device: Device,
  id: string,
): Promise<OpenedDocument<Session> | undefined> {
  const read = await readMended(folders.seals, ownLastPath(folders, device, id), sessionFormat).catch(
    () => undefined,
  )
  return read?.ok === true ? read.value : undefined
}

/** Forgets it, with the session itself. */
export async function dropOwnLast(folders: Folders, device: Device, id: string): Promise<Result<undefined>> {
  await rm(ownLastPath(folders, device, id), { force: true }).catch(() => undefined)
  return accept(undefined)
}
