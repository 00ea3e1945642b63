import { createHash } from 'node:crypto'
import { defaultSettings } from '#contract/default-settings.ts'
import type { WorkOutcome } from '#contract/backup.ts'
import { limits } from '#contract/limits.ts'
import { accept, type Result } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import type { Settings } from '#contract/settings.ts'
import { writeDurably } from '../disk/durable-write'
import { openMended } from '../disk/envelope'
import {
  aboutYouFormat,
  countsListFormat,
  sessionFormat,
  settingsFormat,
  socialMapFormat,
  templateListFormat,
} from '../disk/formats'
import { makeFolder } from '../disk/folders'
import { readFolder } from '../disk/read-folder'
import type { KeptList } from '../documents/kept-list'
import { fillAbout } from '../documents/settings'
import type { RetentionAtWork } from '../retention/retention'
import { clearTheWay, makeOwn } from '../sessions/copies'
import { keepWhatIsLost } from '../sessions/save-session'
import { livePath, readLive } from '../sessions/session-files'
import type { OpenedSessions } from '../sessions/sessions'
import { keepVersion } from '../sessions/versions'
import { writeSession } from '../sessions/write-session'
import { findCopies } from '../shared/find-copies'
import { takeInVersions } from '../shared/take-in'
import { damaged, openBackup, type BackupPart, type OpenBackup } from './backup-file'
import type { BackupDocuments } from './documents'
import { isStopped, stopped, type Progress } from './progress'

type Given = {
  readonly bytes: Uint8Array
  readonly passphrase: string
  readonly progress: Progress
  readonly today: string
}

/** Opens every part as a restore would, and changes nothing. */
export async function tryBackup({ bytes, passphrase, progress, today }: Given): Promise<Result<WorkOutcome>> {
  const opened = await openBackup(bytes, passphrase)
  if (!opened.ok) return opened
  const { parts, madeAt } = opened.value.list
  let expired = 0
  let sessions = 0
  for (const [at, part] of parts.entries()) {
    if (isStopped(progress, at, parts.length)) return stopped
    const read = readPart(opened.value, part)
    if (!read.ok) return read
    if (part.id === '') continue
    if (isExpired(part, today)) expired += 1
    else sessions += 1
    await breathe(at)
  }
  return accept({ kind: 'tried', madeAt, sessions, expired })
}

/** What takes in a backup. */
type Target = Given & {
  readonly sessions: OpenedSessions
  readonly retention: RetentionAtWork
  readonly library: BackupDocuments
}

/**
 * Takes in a backup. It is read to its end before the first byte is written, so that half a backup changes nothing; what is
 * written is whole sessions only, so that it may be stopped anywhere and done again.
 */
export async function restoreBackup(target: Target): Promise<Result<WorkOutcome>> {
  const { bytes, passphrase, progress, today, sessions, retention } = target
  const opened = await openBackup(bytes, passphrase)
  if (!opened.ok) return opened
  const { list } = opened.value
  const silent: Progress = { show: () => undefined, isStopped: progress.isStopped }
  const whole = await tryBackup({ bytes, passphrase, progress: silent, today })
  if (!whole.ok) return whole
  const listed = await sessions.requests.listSessions({})
  if (!listed.ok) return listed
  const going = await retention.readGoing()
  if (listed.value.sessions.every(({ practice }) => practice) && list.since < going.since) {
    const begun = await retention.beginAt(list.since)
    if (!begun.ok) return begun
  }
  const counted = { added: 0, same: 0, copies: 0, expired: 0, others: 0 }
  for (const [at, part] of list.parts.entries()) {
    if (isStopped(progress, at, list.parts.length)) {
      const isChanged = counted.added + counted.copies + counted.others > 0
      return isChanged ? accept({ kind: 'restored', ...counted, whole: false }) : stopped
    }
    const read = readPart(opened.value, part)
    if (!read.ok) return read
    if (part.id === '') {
      const added = await takeInDocument(target, part, read.value)
      if (!added.ok) return added
      counted.others += added.value
    } else if (isExpired(part, today) || list.gone.includes(part.id) || going.gone.includes(part.id)) {
      counted.expired += 1
    } else {
      const taken = await takeInSession(target, part, read.value)
      if (!taken.ok) return taken
      counted[taken.value] += 1
      const over =
        taken.value === 'added' ? await retention.takeOver(part.id, part.chosen) : accept(undefined)
      if (!over.ok) return over
    }
  }
  progress.show(list.parts.length, list.parts.length)
  return accept({ kind: 'restored', ...counted, whole: true })
}

const isExpired = ({ keptTo }: BackupPart, today: string): boolean => keptTo !== '' && keptTo < today

type Check = (plain: Uint8Array) => Result<unknown>

/** What must open here before anything is written, by kind. */
const checks: Readonly<Record<string, Check>> = {
  [sessionFormat.kind]: (plain) => openMended(sessionFormat, plain),
  [socialMapFormat.kind]: (plain) => openMended(socialMapFormat, plain),
  [templateListFormat.kind]: (plain) => openMended(templateListFormat, plain),
  [countsListFormat.kind]: (plain) => openMended(countsListFormat, plain),
  [aboutYouFormat.kind]: (plain) => openMended(aboutYouFormat, plain),
  [settingsFormat.kind]: (plain) => openMended(settingsFormat, plain),
}

/** The bytes of a part, of which is sure that they open here. A kind that we do not know is left alone. */
function readPart(backup: OpenBackup, part: BackupPart): Result<Uint8Array> {
  const plain = backup.open(part)
  if (plain === undefined) return damaged
  const read = checks[part.kind]?.(plain)
  if (read === undefined || read.ok) return accept(plain)
  return read.code === 'newer-version' ? read : damaged
}

/** Lets others have a turn now and then: who asks how far it is must be answered. */
async function breathe(at: number): Promise<void> {
  if (at % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
}

type Taken = 'added' | 'same' | 'copies'

async function takeInSession(
  { sessions: { sharing, runInTurn } }: Target,
  { id, kind, version }: BackupPart,
  plain: Uint8Array,
): Promise<Result<Taken>> {
  const { folders, now } = sharing
  const opened = openMended(sessionFormat, plain)
  if (!opened.ok) return opened
  const given = opened.value.value
  return runInTurn(id, async () => {
    const read = await readLive(folders, id)
    const copies = findCopies(await readFolder(folders.live)).get(id) ?? []
    // what this device saved last, and copies of others, may hold more than the file that lies there
    const live = read.ok ? await takeInVersions(sharing, read.value, copies) : read
    if (live.ok) {
      const { session } = live.value
      if (isSame(session, given)) return accept('same')
      if (!isNewer(given, session)) return keepCopy(given)
      // the older one is safe before the newer takes its place
      const kept = await keepCopy(session)
      if (!kept.ok) return kept
      const whole = await keepWhatIsLost(folders, live.value, now())
      if (!whole.ok) return whole
      const version = await keepVersion(folders, session, live.value.savedAt)
      if (!version.ok) return version
      const next = { ...given, revision: Math.max(given.revision, session.revision) + 1 }
      const written = await writeSession(sharing, next, live.value)
      return written.ok ? accept('copies') : written
    }
    // something lies there that cannot be read now: nothing goes over it
    if (live.code !== 'not-found') return read.ok ? live : keepCopy(given)
    const [cleared, made] = [await clearTheWay(folders, id, now()), await makeFolder(folders.live)]
    if (!cleared.ok) return cleared
    if (!made.ok) return made
    const sealed = await folders.seals.seal({ kind, version, id }, plain)
    if (!sealed.ok) return sealed
    const written = await writeDurably(livePath(folders, id), sealed.value)
    return written.ok ? accept('added') : written
  })

  /** Under a name that follows from what is in it, so that the same backup makes no second copy. */
  async function keepCopy(session: Session): Promise<Result<Taken>> {
    const sum = createHash('sha256')
      .update(JSON.stringify([session.id, leaveOutSaves(session)]))
      .digest('hex')
    const copy = makeOwn(session, `kopie-${sum.slice(0, 32)}`)
    return runInTurn(copy.id, async () => {
      const there = await readLive(folders, copy.id)
      if (there.ok) return accept('same')
      if (there.code !== 'not-found') return there
      const written = await writeSession(sharing, copy, undefined)
      return written.ok ? accept('copies') : written
    })
  }
}

const leaveOutSaves = (session: Session) => ({ ...session, revision: 0, changedAt: '' })

const isSame = (one: Session, other: Session): boolean =>
  JSON.stringify(leaveOutSaves(one)) === JSON.stringify(leaveOutSaves(other))

const isNewer = (one: Session, other: Session): boolean =>
  one.changedAt === other.changedAt ? one.revision > other.revision : one.changedAt > other.changedAt

/** Adds what is not here; answers how many entries came along. Of two entries with one id ours stays. */
async function takeInDocument(
  { library }: Target,
  { kind }: BackupPart,
  plain: Uint8Array,
): Promise<Result<number>> {
  const { socialMap, templates, counts, aboutYou, settings } = library
  if (kind === socialMapFormat.kind) {
    const given = openMended(socialMapFormat, plain)
    const own = await socialMap.read()
    if (!given.ok) return given
    if (!own.ok) return own
    const known = new Set(own.value.entries.map(({ id }) => id))
    const free = limits.socialMapEntries - own.value.entries.length
    const missing = given.value.value.entries.filter(({ id }) => !known.has(id)).slice(0, Math.max(free, 0))
    if (missing.length === 0) return accept(0)
    const saved = await socialMap.change((map) => ({ ...map, entries: [...map.entries, ...missing] }))
    return saved.ok ? accept(missing.length) : saved
  }
  if (kind === templateListFormat.kind) {
    const given = openMended(templateListFormat, plain)
    return given.ok ? addMissing(templates, given.value.value) : given
  }
  if (kind === countsListFormat.kind) {
    const given = openMended(countsListFormat, plain)
    return given.ok ? addMissing(counts, given.value.value) : given
  }
  if (kind === aboutYouFormat.kind) {
    const given = openMended(aboutYouFormat, plain)
    if (!given.ok) return given
    const about = given.value.value
    const saved = await aboutYou.change((now) => (about === null ? now : fillAbout(now, about)))
    return saved.ok ? accept(0) : saved
  }
  if (kind === settingsFormat.kind) {
    const given = openMended(settingsFormat, plain)
    const saved = given.ok ? await settings.change((now) => fillIn(now, given.value.value)) : given
    return saved.ok ? accept(0) : saved
  }
  return accept(0)
}

async function addMissing<Item extends { readonly id: string }>(
  list: KeptList<Item>,
  given: readonly Item[],
): Promise<Result<number>> {
  const own = await list.list()
  if (!own.ok) return own
  const known = new Set(own.value.map(({ id }) => id))
  let added = 0
  for (const item of given.filter(({ id }) => !known.has(id))) {
    const put = await list.put(item)
    if (!put.ok) return put
    added += 1
  }
  return accept(added)
}

/** What nobody chose here is as it was in the backup. */
function fillIn(own: Settings, given: Settings): Settings {
  const usual: Settings = { ...defaultSettings }
  const isUsual = (name: keyof Settings) => JSON.stringify(own[name]) === JSON.stringify(usual[name])
  const names = (Object.keys(usual) as (keyof Settings)[]).filter(isUsual)
  return { ...own, ...Object.fromEntries(names.map((name) => [name, given[name]])) }
}
