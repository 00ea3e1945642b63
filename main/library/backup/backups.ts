import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dayOfMoment, daysBetween } from '#contract/day.ts'
import type { MadeBackup, WorkOutcome } from '#contract/backup.ts'
import { accept, type Result } from '#contract/result.ts'
import type { Folders } from '../disk/folders'
import { errorCode, isMissing } from '../disk/disk-refusals'
import {
  aboutYouFormat,
  countsListFormat,
  sessionFormat,
  settingsFormat,
  socialMapFormat,
  templateListFormat,
} from '../disk/formats'
import { versionOf } from '../disk/envelope'
import type { PassphraseCost } from '../seal/passphrase'
import type { RetentionAtWork } from '../retention/retention'
import type { OpenedSessions } from '../sessions/sessions'
import { idOfFile, livePath } from '../sessions/session-files'
import { beginBackup } from './backup-file'
import { dropBackupRecord, readBackupRecords, writeBackupRecord } from './backup-records'
import { restoreBackup, tryBackup } from './restore-backup'
import type { BackupDocuments } from './documents'
import { isStopped, stopped, type Progress } from './progress'

/** A backup in memory, with what must be kept of it once it is where the user wants it. */
export type MadeFile = {
  readonly bytes: Uint8Array
  readonly id: string
  readonly sessions: readonly string[]
  readonly expired: number
  readonly unread: number
}

/** The backups of a library. */
export type Backups = {
  /** Whether there is a key, so that what is taken in can be kept. */
  readonly isReady: () => Promise<Result<undefined>>
  /** Everything that is kept, as one sealed file; without what should have gone. */
  readonly make: (passphrase: string, progress: Progress) => Promise<Result<MadeFile>>
  /** Opens all of a backup and changes nothing: proves that it can be read. */
  readonly tryOut: (bytes: Uint8Array, passphrase: string, progress: Progress) => Promise<Result<WorkOutcome>>
  /** Takes in what is in a backup. Overwrites nothing: of two that differ both are kept. */
  readonly restore: (
    bytes: Uint8Array,
    passphrase: string,
    progress: Progress,
  ) => Promise<Result<WorkOutcome>>
  /** Keeps that a file went out, to say later which of them hold what should be gone. */
  readonly note: (made: {
    readonly id?: string
    readonly kind: MadeBackup['kind']
    readonly file: string
    readonly sessions: readonly string[]
  }) => Promise<Result<undefined>>
  readonly list: () => Promise<Result<MadeBackup[]>>
  readonly drop: (id: string) => Promise<Result<undefined>>
  /** The day of the last one, and whether it is time to remind of another. */
  readonly readReminder: () => Promise<Result<{ readonly last: string; readonly due: boolean }>>
}

/** What they work with. */
export type BackupsParts = {
  readonly library: BackupDocuments
  readonly sessions: OpenedSessions
  readonly retention: RetentionAtWork
  readonly cost?: PassphraseCost | undefined
}

/** Opens them. Touches the disk only when something is asked. */
export function openBackups(parts: BackupsParts): Backups {
  const { sessions, retention, cost, library } = parts
  const { requests, sharing } = sessions
  const { folders, now } = sharing

  const make: Backups['make'] = async (passphrase, progress) => {
    const listed = await requests.listSessions({})
    if (!listed.ok) return listed
    const going = await retention.readGoing()
    const real = listed.value.sessions.filter(({ practice }) => !practice)
    const staying = real.filter((summary) => !going.isOver(summary.id, going.keptTo(summary)))
    const maker = await beginBackup(passphrase, now(), cost)
    const inIt: string[] = []
    // what cannot be opened is no session in the list, and must not be left out in silence
    let unread = listed.value.problems
      .filter(({ fileName }) => idOfFile(fileName) !== undefined)
      .reduce((sum, { sessions: many = 1 }) => sum + many, 0)
    for (const [at, summary] of staying.entries()) {
      if (isStopped(progress, at, staying.length)) return stopped
      const { id } = summary
      const plain = await readPlain(folders, livePath(folders, id), sessionFormat.kind)
      if (plain === undefined) {
        unread += 1
        continue
      }
      const about = { kind: sessionFormat.kind, id, version: versionOf(sessionFormat) }
      const added = maker.add({ ...about, keptTo: going.keptTo(summary), chosen: going.chosen(id) }, plain)
      if (!added.ok) return added
      inIt.push(id)
    }
    for (const { path, format } of listDocuments(folders)) {
      const plain = await readPlain(folders, path, format.kind)
      if (plain === undefined) continue
      const about = { kind: format.kind, id: '' as const, version: versionOf(format) }
      const added = maker.add({ ...about, keptTo: '', chosen: '' }, plain)
      if (!added.ok) return added
    }
    return accept({
      bytes: maker.end({ since: going.since, gone: [...going.gone] }),
      id: maker.id,
      sessions: inIt,
      expired: real.length - staying.length,
      unread,
    })
  }

  return {
    isReady: () => Promise.resolve(accept(undefined)),
    make,
    tryOut: (bytes, passphrase, progress) =>
      tryBackup({ bytes, passphrase, progress, today: dayOfMoment(now()) }),
    restore: (bytes, passphrase, progress) =>
      restoreBackup({ bytes, passphrase, progress, today: dayOfMoment(now()), sessions, retention, library }),
    note: ({ id = randomBytes(8).toString('hex'), kind, file, sessions: inIt }) =>
      writeBackupRecord(folders, { id, kind, madeAt: now().toISOString(), file, sessions: [...inIt] }),
    list: async () => {
      const [records, going] = await Promise.all([readBackupRecords(folders), retention.readGoing()])
      return accept(
        records.map(({ sessions: inIt, ...record }) => ({
          ...record,
          sessions: inIt.length,
          expired: inIt.filter((id) => going.isOver(id, '9999-12-31')).length,
        })),
      )
    },
    drop: (id) => dropBackupRecord(folders, id),
    readReminder: async () => {
      const [records, settings, going] = await Promise.all([
        readBackupRecords(folders),
        library.settings.read(),
        retention.readGoing(),
      ])
      // nothing can be put back from a copy that is only to be read
      const newest = records.find(({ kind }) => kind === 'verzegeld')
      const last = newest === undefined ? '' : dayOfMoment(newest.madeAt)
      const after = settings.ok ? settings.value.backupReminderDays : 0
      // who begins has nothing to lose yet
      const from = last === '' ? going.since : last
      return accept({ last, due: after > 0 && daysBetween(from, dayOfMoment(now())) >= after })
    },
  }
}

/** The documents beside the sessions. Each is taken over by what it is, so an older backup can lack one. */
const listDocuments = (folders: Folders) => [
  { path: folders.socialMap, format: socialMapFormat },
  { path: folders.templates, format: templateListFormat },
  { path: folders.counts, format: countsListFormat },
  { path: folders.aboutYou, format: aboutYouFormat },
  { path: folders.settings, format: settingsFormat },
]

/** A document as it lies there, with its seal opened and nothing else done to it: what a newer app added stays in it. */
async function readPlain(folders: Folders, path: string, kind: string): Promise<Uint8Array | undefined> {
  try {
    const plain = await folders.seals.unseal(await readFile(path), kind)
    return plain.ok ? plain.value : undefined
  } catch (error) {
    if (isMissing(error) || errorCode(error) !== '') return undefined
    throw error
  }
}
