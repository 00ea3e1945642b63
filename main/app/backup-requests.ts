import type { Output, ParsedInput } from '#contract/requests.ts'
import { limits } from '#contract/limits.ts'
import { accept, mapResult, refuse, type Result } from '#contract/result.ts'
import type { WorkOutcome } from '#contract/backup.ts'
import type { SavedFile } from '#contract/files/saved-file.ts'
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

  const offer = async (what: string, kind: 'verzegeld' | 'leesbaar', bytes: Uint8Array) => {
    const mediaType = kind === 'leesbaar' ? 'application/zip' : 'application/octet-stream'
    const day = now().toISOString().slice(0, 10)
    const name = makeSafeFileName(`Signaalwijzer ${what} ${day}`, mediaType)
    return mapResult(await host.saveFile({ name, mediaType, bytes }), (saved) => ({ saved, name }))
  }
  const fileOf = (saved: SavedFile, name: string) => (saved.kind === 'saved' ? saved.path : name)

  const make = async (
    passphrase: string,
    progress: Parameters<typeof backups.make>[1],
  ): Promise<Result<WorkOutcome>> => {
    const made = await backups.make(passphrase, progress)
    if (!made.ok) return made
    const { id, bytes, sessions, expired, unread } = made.value
    const offered = await offer('back-up', 'verzegeld', bytes)
    if (!offered.ok) return offered
    const { saved, name } = offered.value
    if (saved.kind !== 'cancelled') {
      const noted = await backups.note({ id, kind: 'verzegeld', file: fileOf(saved, name), sessions })
      if (!noted.ok) return noted
    }
    return accept({ kind: 'made', saved, sessions: sessions.length, expired, unread })
  }

  const handlers: Handlers = {
    tendRetention: async ({ shown }) => {
      const tended = await retention.tend(shown)
      if (!tended.ok) return tended
      return mapResult(await backups.readReminder(), (backup) => ({ ...tended.value, backup }))
    },
    chooseKeptTo: async ({ id, day }) => nothing(await retention.chooseKeptTo(id, day)),
    removeForGood: async ({ id }) => nothing(await retention.removeForGood(id)),
    keepAfterAll: async ({ id }) => nothing(await retention.keepAfterAll(id)),
    believeClock: async () => nothing(await retention.believeClock()),
    startBackup: ({ passphrase }) => {
      const sentence = explainPassphrase(passphrase)
      if (sentence !== undefined) return Promise.resolve(refuse('bad-request', sentence))
      return Promise.resolve(nothing(work.start((progress) => make(passphrase, progress))))
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
      return nothing(work.start((progress) => task(bytes, passphrase, progress)))
    },
    followWork: () => Promise.resolve(accept(work.follow())),
    cancelWork: async () => {
      await work.stop()
      return accept({})
    },
    startReadable: () => {
      readable = createZip()
      readable.addText(readMe, explainReadable)
      return Promise.resolve(accept({}))
    },
    addReadable: ({ name, text }) => {
      if (readable === undefined) return Promise.resolve(notBegun)
      if (readable.size() > limits.backupBytes) return Promise.resolve(tooLarge)
      readable.addText(makeSafeFileName(name, 'text/html'), text)
      return Promise.resolve(accept({}))
    },
    finishReadable: async ({ sessions }) => {
      if (readable === undefined) return notBegun
      const bytes = readable.end()
      readable = undefined
      const offered = await offer('leesbare kopie', 'leesbaar', bytes)
      if (!offered.ok) return offered
      const { saved, name } = offered.value
      if (saved.kind === 'cancelled') return accept(saved)
      const noted = await backups.note({ kind: 'leesbaar', file: fileOf(saved, name), sessions })
      return mapResult(noted, () => saved)
    },
    listBackups: async () => mapResult(await backups.list(), (listed) => ({ backups: listed })),
    dropBackup: async ({ id }) => nothing(await backups.drop(id)),
  }
  return {
    handlers,
    stop: async () => {
      readable = undefined
      await work.stop()
    },
  }
}

const nothing = (done: Result<unknown>): Result<Record<string, never>> => mapResult(done, () => ({}))

const lostPiece = refuse('bad-request', 'Het bestand kwam niet heel aan. Kies het opnieuw.')
const tooLarge = refuse('failed', 'Dit bestand is te groot om hier te openen.')
const notBegun = refuse('not-found', 'De leesbare kopie is afgebroken. Begin opnieuw.')

const explainReadable = [
  'Dit is een leesbare kopie van je sessies in Signaalwijzer.',
  'Iedereen die dit bestand heeft, kan alles lezen. Bewaar het achter slot en haal het weg als je het niet meer nodig hebt.',
  'Open de bestanden met je browser. Terugzetten in de app kan hiermee niet: daarvoor is er de verzegelde back-up.',
  '',
].join('\n')
