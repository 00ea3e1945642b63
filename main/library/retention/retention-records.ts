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

/** What is kept about the going of one session. */
export type RetentionRecord = z.output<(typeof retentionRecordFormat)['schema']>

/** Of a session of which nothing is kept yet. */
export const noRecord = (id: string): RetentionRecord => ({
  id,
  chosen: '',
  shown: [],
  going: '',
  gone: '',
  key: '',
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
    const { value } = found
    const other = records.get(value.id)
    const isOwn = name === `${value.id}.json`
    records.set(value.id, other ? joinTwo(isOwn ? value : other, isOwn ? other : value) : value)
  }
  return records
}

function joinTwo(own: RetentionRecord, copy: RetentionRecord): RetentionRecord {
  return {
    id: own.id,
    chosen: own.chosen === '' ? copy.chosen : own.chosen,
    shown: own.shown,
    going: own.going === '' ? copy.going : own.going,
    gone: own.gone === '' ? copy.gone : own.gone,
    key: own.key === '' ? copy.key : own.key,
  }
}

/** Keeps a record; durable when it answers. */
export async function writeRecord(folders: Folders, record: RetentionRecord): Promise<Result<undefined>> {
  const made = await makeFolder(folders.retention)
  if (!made.ok) return made
  const path = join(folders.retention, `${record.id}.json`)
  const written = await writeDocument(folders.seals, path, retentionRecordFormat, record)
  return written.ok ? accept(undefined) : written
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
