import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { accept, type Result } from '#contract/result.ts'
import { isTemporary } from '../disk/durable-write'
import { dayFormat, retentionRecordFormat } from '../disk/formats'
import { makeFolder, type Folders } from '../disk/folders'
import { mapLimited } from '../disk/map-limited'
import { readDocument } from '../disk/read-document'
import { readFolder } from '../disk/read-folder'
import { writeDocument } from '../disk/write-document'

type Kept = z.output<(typeof retentionRecordFormat)['schema']>

/** What is kept about the going of one session. `copies`: other files of which this holds all, that go when it is written. */
export type RetentionRecord = Kept & { readonly copies: readonly string[] }

/** Of a session of which nothing is kept yet. */
export const noRecord = (id: string): RetentionRecord => ({
  id,
  chosen: '',
  notices: {},
  going: '',
  device: '',
  seen: {},
  gone: '',
  key: '',
  copies: [],
})

/** More files at a time gain nothing. */
const filesAtATime = 32

/**
 * All records, by session. A sync product may have made two of one: what says most counts, and that a session is gone
 * always does. One that cannot be read is as if it were not there: then its session stays longer.
 */
export async function readRecords(folders: Folders): Promise<Map<string, RetentionRecord>> {
  const names = (await readFolder(folders.retention)).filter(
    (name) => name.endsWith('.json') && !name.startsWith('_') && !isTemporary(name),
  )
  const read = await mapLimited(names, filesAtATime, async (name) => ({
    name,
    found: await readDocument(folders.seals, join(folders.retention, name), retentionRecordFormat),
  }))
  const records = new Map<string, RetentionRecord>()
  for (const { name, found } of read) {
    if (!found.ok) continue
    const isOwn = name === `${found.value.id}.json`
    const value = { ...found.value, copies: isOwn ? [] : [name] }
    const other = records.get(value.id)
    records.set(value.id, other ? joinTwo(isOwn ? value : other, isOwn ? other : value) : value)
  }
  return records
}

function joinTwo(own: RetentionRecord, copy: RetentionRecord): RetentionRecord {
  return {
    id: own.id,
    chosen: own.chosen === '' ? copy.chosen : own.chosen,
    // of one device ours counts: a day that is missed only makes a session stay longer
    notices: { ...copy.notices, ...own.notices },
    ...(own.going === ''
      ? { going: copy.going, device: copy.device, seen: copy.seen }
      : { going: own.going, device: own.device, seen: own.seen }),
    gone: own.gone === '' ? copy.gone : own.gone,
    key: own.key === '' ? copy.key : own.key,
    copies: [...own.copies, ...copy.copies],
  }
}

/**
 * Keeps a record; durable when it answers. The copies that were read into it go: else one of them would say for ever what
 * is no longer so.
 */
export async function writeRecord(
  folders: Folders,
  { copies, ...record }: RetentionRecord,
): Promise<Result<undefined>> {
  const made = await makeFolder(folders.retention)
  if (!made.ok) return made
  const path = join(folders.retention, `${record.id}.json`)
  const written = await writeDocument(folders.seals, path, retentionRecordFormat, record)
  if (!written.ok) return written
  for (const name of copies) await rm(join(folders.retention, name), { force: true }).catch(() => undefined)
  return accept(undefined)
}

/** A day that is kept under a name: no name of a session begins so. */
export async function readDay(folders: Folders, name: string): Promise<string | undefined> {
  const read = await readDocument(folders.seals, join(folders.retention, `_${name}.json`), dayFormat)
  return read.ok ? read.value.day : undefined
}

export async function writeDay(folders: Folders, name: string, day: string): Promise<Result<undefined>> {
  const made = await makeFolder(folders.retention)
  if (!made.ok) return made
  const path = join(folders.retention, `_${name}.json`)
  const written = await writeDocument(folders.seals, path, dayFormat, { day })
  return written.ok ? accept(undefined) : written
}
