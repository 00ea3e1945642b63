import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { accept, type Result } from '#contract/result.ts'
import { refuseForDisk } from '../disk/disk-refusals'
import { isTemporary } from '../disk/durable-write'
import { backupRecordFormat } from '../disk/formats'
import { makeFolder, type Folders } from '../disk/folders'
import { mapLimited } from '../disk/map-limited'
import { readDocument } from '../disk/read-document'
import { readFolder } from '../disk/read-folder'
import { writeDocument } from '../disk/write-document'

/** Which backup was made when, of which sessions, and where it went. Not the backup itself. */
export type BackupRecord = z.output<(typeof backupRecordFormat)['schema']>

const pathOf = ({ backups }: Folders, id: string) => join(backups, `${id}.json`)

/** Keeps that a backup was made, so that the app can say later what is in it. */
export async function writeBackupRecord(folders: Folders, record: BackupRecord): Promise<Result<undefined>> {
  const made = await makeFolder(folders.backups)
  if (!made.ok) return made
  const written = await writeDocument(folders.seals, pathOf(folders, record.id), backupRecordFormat, record)
  return written.ok ? accept(undefined) : written
}

/** All of them, newest first. */
export async function readBackupRecords(folders: Folders): Promise<BackupRecord[]> {
  const names = (await readFolder(folders.backups)).filter(
    (name) => name.endsWith('.json') && !isTemporary(name),
  )
  const read = await mapLimited(names, 8, (name) =>
    readDocument(folders.seals, join(folders.backups, name), backupRecordFormat),
  )
  return read
    .flatMap((one) => (one.ok ? [one.value] : []))
    .sort((one, other) => (one.madeAt < other.madeAt ? 1 : Number(one.madeAt > other.madeAt) * -1))
}

/** The user took the file away. */
export async function dropBackupRecord(folders: Folders, id: string): Promise<Result<undefined>> {
  try {
    if (/^[0-9a-f]{1,32}$/.test(id)) await rm(pathOf(folders, id), { force: true })
    return accept(undefined)
  } catch (error) {
    return refuseForDisk(error)
  }
}
