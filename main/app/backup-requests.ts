import type { Output, ParsedInput } from '#contract/requests.ts'
import { dayOfMoment } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import { accept, mapResult, refuse, type Result } from '#contract/result.ts'
import type { WorkOutcome } from '#contract/backup.ts'
import type { MadeFile } from '../library/backup/backups'
import { createZip, readMe, type ZipMaker } from '../library/backup/zip-file'
import type { SealedLibrary } from '../library/sealed-library'
import type { Host } from '../host'
import { makeSafeFileName } from '../page/safe-file-name'
import { createLongWork } from './long-work'
import type { Log } from './log'
import { explainPassphrase } from '#contract/passphrase.ts'

type Name =
  | 'tendRetention'
  | 'chooseKeptTo'
  | 'removeForGood'
  | 'keepAfterAll'
  | 'believeClock'
  | 'startBackup'
  | 'addBackupPiece'
  | 'startRestore'
  | 'followWork'
  | 'cancelWork'
  | 'startReadable'
  | 'addReadable'
  | 'finishReadable'
  | 'listBackups'
  | 'dropBackup'

type Handlers = {
  readonly [Asked in Name]: (input: ParsedInput<Asked>) => Promise<Result<Output<Asked>>>
}

/** What these requests work with. */
export type KeepingContext = {
  readonly library: Pick<SealedLibrary, 'retention' | 'backups'>
  readonly host: Host
  readonly log: Log
  readonly now?: () => Date
}

/** The requests about how long things are kept, and about backups. `stop`: before the library is locked. */
export function createKeepingRequests({ library, host, log, now = () => new Date() }: KeepingContext): {
  readonly handlers: Handlers
  readonly stop: () => Promise<void>
} {
  const { retention, backups } = library
  const work = createLongWork(log)
  let pieces: Buffer[] = []
  let readable: ZipMaker | undefined

  let unnoted: Made[] = []
  let noting = Promise.resolve()
  let isFetched = false

  /** Keeps what was made and fetched. Behind a lock that waits: the file is there all the same. */
  const noteAll = (): Promise<void> => {
    noting = noting.then(async () => {
      const waiting = unnoted
      unnoted = []
      for (const made of waiting) if (!(await backups.note(made)).ok) unnoted.push(made)
    })
    return noting
  }

  /** Gives a file to the user, and notes it once it is really there. */
  const offer = async (what: string, made: Omit<Made, 'file'>, bytes: Uint8Array) => {
    const mediaType = made.kind === 'leesbaar' ? 'application/zip' : 'application/octet-stream'
    const name = makeSafeFileName(`Signaalwijzer ${what} ${dayOfMoment(now())}`, mediaType)
    const onThere = (file: string) => {
      unnoted.push({ ...made, file })
      return noteAll()
    }
    isFetched = false
    const onFetched = () => {
      isFetched = true
      void onThere(name)
    }
    const saved = await host.saveFile({ name, mediaType, bytes, onFetched })
    if (saved.ok && saved.value.kind === 'saved') {
      isFetched = true
      await onThere(saved.value.path)
    }
    return saved
  }

  const give = async ({ id, bytes, sessions, expired, unread }: MadeFile): Promise<Result<WorkOutcome>> => {
    const offered = await offer('back-up', { id, kind: 'verzegeld', sessions }, bytes)
    return mapResult(offered, (saved) => ({
      kind: 'made',
      saved,
      fetched: isFetched,
      sessions: sessions.length,
      expired,
      unread,
    }))
  }

  const handlers: Handlers = {
    tendRetention: async ({ shown }) => {
      const tended = await retention.tend(shown)
      await noteAll()
      if (!tended.ok) return tended
      return mapResult(await backups.readReminder(), (backup) => ({ ...tended.value, backup }))
    },
    chooseKeptTo: async ({ id, day }) => nothing(await retention.chooseKeptTo(id, day)),
    removeForGood: async ({ id }) => nothing(await retention.removeForGood(id)),
    keepAfterAll: async ({ id }) => nothing(await retention.keepAfterAll(id)),
    believeClock: async () => nothing(await retention.believeClock()),
    startBackup: async ({ passphrase }) => {
      const sentence = explainPassphrase(passphrase)
      if (sentence !== undefined) return refuse('bad-request', sentence)
      // else it would be made of nothing that stays, and could not be noted
      const ready = await backups.isReady()
      if (!ready.ok) return ready
      return nothing(work.start('make', (progress) => backups.make(passphrase, progress), give))
    },
    addBackupPiece: ({ at, base64 }) => {
      if (at === 0) pieces = []
      const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
      if (at !== size) return Promise.resolve(lostPiece)
      const piece = Buffer.from(base64, 'base64')
      if (size + piece.length > limits.backupBytes) return Promise.resolve(tooLarge)
      pieces.push(piece)
      return Promise.resolve(accept({}))
    },
    startRestore: async ({ passphrase, trial }) => {
      const ready = trial ? accept(undefined) : await backups.isReady()
      if (!ready.ok) return ready
      const bytes = Buffer.concat(pieces)
      pieces = [bytes]
      const task = trial ? backups.tryOut : backups.restore
      return nothing(work.start('open', (progress) => task(bytes, passphrase, progress), tellAsItIs))
    },
    followWork: () => {
      const now = work.follow()
      if (now.state !== 'done' || now.outcome.kind !== 'made') return Promise.resolve(accept(now))
      return Promise.resolve(accept({ ...now, outcome: { ...now.outcome, fetched: isFetched } }))
    },
    cancelWork: async () => {
      await work.stop()
      return accept({})
    },
    startReadable: () => {
      readable = createZip()
      readable.addText(readMe, explainReadable)
      return Promise.resolve(accept({}))
    },
    addReadable: ({ name, mediaType, base64 }) => {
      if (readable === undefined) return Promise.resolve(notBegun)
      if (readable.size() > limits.backupBytes) return Promise.resolve(tooLarge)
      // a pdf is packed already
      readable.add(
        makeSafeFileName(name, mediaType),
        Buffer.from(base64, 'base64'),
        mediaType === 'text/html',
      )
      return Promise.resolve(accept({}))
    },
    finishReadable: async ({ sessions }) => {
      if (readable === undefined) return notBegun
      const bytes = readable.end()
      readable = undefined
      return offer('leesbare kopie', { kind: 'leesbaar', sessions }, bytes)
    },
    listBackups: async () => {
      await noteAll()
      return mapResult(await backups.list(), (listed) => ({ backups: listed }))
    },
    dropBackup: async ({ id }) => nothing(await backups.drop(id)),
  }
  return {
    handlers,
    stop: async () => {
      readable = undefined
      await work.stop()
      work.forget()
    },
  }
}

/** A file that went out, as it is kept. */
type Made = Parameters<SealedLibrary['backups']['note']>[0]

const tellAsItIs = (outcome: WorkOutcome): Promise<Result<WorkOutcome>> => Promise.resolve(accept(outcome))

const nothing = (done: Result<unknown>): Result<Record<string, never>> => mapResult(done, () => ({}))

const lostPiece = refuse('bad-request', 'Het bestand kwam niet heel aan. Kies het opnieuw.')
const tooLarge = refuse('failed', 'Dit bestand is te groot om hier te openen.')
const notBegun = refuse('not-found', 'De leesbare kopie is afgebroken. Begin opnieuw.')

const explainReadable = [
  'Dit is een leesbare kopie van je sessies in Signaalwijzer.',
  'Iedereen die dit bestand heeft, kan alles lezen. Bewaar het achter slot en haal het weg als je het niet meer nodig hebt.',
  'Open de bestanden met je browser, of met wat op je computer pdf’s opent. Terugzetten in de app kan hiermee niet: daarvoor is er de verzegelde back-up.',
  '',
].join('\n')
