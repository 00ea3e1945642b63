import { open, readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { accept, refuse, type Result } from '#contract/result.ts'
import { errorCode, isMissing, refuseForDisk } from '../disk/disk-refusals'
import { syncFolder, writeDurably } from '../disk/durable-write'
import { makeFolder } from '../disk/folders'
import { createQueues } from '../disk/queues'
import { readFolder } from '../disk/read-folder'
import { createQuickReader } from '../disk/quick-reader'
import { deriveKey, makeKey, readBase64, seal, unseal, writeBase64 } from './cipher'
import { makeKeyId, type LibraryKey } from './ways-in'

/** The key of one session, with the id that stands in the heading of every file that it sealed. */
export type SessionKey = { readonly id: string; readonly key: Uint8Array }

/**
 * The keys of sessions. Each session has one, and everything of it is sealed with that one: the live file, its versions,
 * what lies in the bin or aside, and copies that another program made. The wrapped key stands in none of those files, but
 * only in `sleutels/<id>.json` and its second copy `sleutels/<id>.reserve.json`; it is made once and never changes. So
 * destroying those two makes all the rest unreadable at once, for the library key and the passphrase too.
 */
export type SessionKeys = {
  /** Refuses with 'failed' when the key is not here (yet) or was destroyed: nothing may be put over what it sealed. */
  readonly find: (session: string) => Promise<Result<SessionKey>>
  /** The key of a session; makes it, durably, when there is none. */
  readonly findOrMake: (session: string) => Promise<Result<SessionKey>>
  /** The sessions of which a key lies here; whether it opens is not looked at. */
  readonly list: () => Promise<ReadonlySet<string>>
  /**
   * Overwrites every copy of the key, syncs, and removes them, also those that a crash or a sync product left under another
   * name. What was sealed with it can never be read again. May be stopped anywhere, and done again.
   */
  readonly destroy: (session: string) => Promise<Result<undefined>>
}

const schema = z.strictObject({
  kind: z.literal('sessiesleutel'),
  version: z.literal(1),
  library: z.string(),
  session: z.string(),
  key: z.string(),
  nonce: z.string(),
  data: z.string(),
})

const notHere = refuse(
  'failed',
  'De sleutel van deze sessie staat niet (meer) in deze map. Wacht tot de map helemaal is bijgewerkt, of zet de map “sleutels” terug uit een back-up; wij laten de sessie zoals ze is.',
)

/**
 * Opens the keys in a folder, under a library key. None of them stays in memory: another device may have destroyed it
 * since, and what is sealed with a key that is on no disk can never be opened again.
 */
export function openSessionKeys(folder: string, { library, key }: LibraryKey): SessionKeys {
  const wrapping = deriveKey(key, 'sessiesleutels')
  const runInTurn = createQueues()
  const reader = createQuickReader()
  const pathsOf = (session: string) =>
    [`${session}.json`, `${session}.reserve.json`].map((name) => join(folder, name))
  const bind = (session: string, id: string) => JSON.stringify(['sessiesleutel', library, session, id])

  const read = (bytes: Uint8Array, session: string): SessionKey | undefined => {
    try {
      const file = schema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
      const nonce = readBase64(file.nonce)
      const data = readBase64(file.data)
      if (nonce === undefined || data === undefined || file.session !== session) return undefined
      const opened = unseal(wrapping, { nonce, data }, bind(session, file.key))
      return opened?.length === 32 ? { id: file.key, key: opened } : undefined
    } catch {
      return undefined
    }
  }

  /** 'none' only when neither copy is there: a damaged one is no reason for another key. */
  const find = async (session: string): Promise<SessionKey | 'none' | 'unusable'> => {
    let isNone = true
    for (const path of pathsOf(session)) {
      try {
        const bytes = await reader.read(path)
        isNone = false
        const found = read(bytes, session)
        if (found === undefined) continue
        // a crash or a bad sector took the first copy; when this fails the next start tries again
        if (path !== pathsOf(session)[0])
          await writeDurably(pathsOf(session)[0] ?? path, bytes).catch(() => undefined)
        return found
      } catch (error) {
        if (errorCode(error) === '') throw error
        isNone &&= isMissing(error)
      }
    }
    return isNone ? 'none' : 'unusable'
  }

  const make = async (session: string): Promise<Result<SessionKey>> => {
    const found = await find(session)
    if (typeof found === 'object') return accept(found)
    if (found === 'unusable') return notHere
    const made = await makeFolder(folder)
    if (!made.ok) return made
    const own: SessionKey = { id: makeKeyId(), key: makeKey() }
    const { nonce, data } = seal(wrapping, own.key, bind(session, own.id))
    const file: z.output<typeof schema> = {
      kind: 'sessiesleutel',
      version: 1,
      library,
      session,
      key: own.id,
      nonce: writeBase64(nonce),
      data: writeBase64(data),
    }
    // the first copy last: where it is there, the second one is there too
    for (const path of pathsOf(session).reverse()) {
      const written = await writeDurably(path, Buffer.from(JSON.stringify(file), 'utf8'))
      if (!written.ok) return written
    }
    return accept(own)
  }

  return {
    // in turn: beside a destruction it would put back the first copy from the second
    find: (session) =>
      runInTurn(session, async () => {
        const found = await find(session)
        return typeof found === 'object' ? accept(found) : notHere
      }),
    findOrMake: (session) => runInTurn(session, () => make(session)),
    list: async () => {
      const names = await readFolder(folder)
      return new Set(names.flatMap((name) => /^([^.]+)(?:\.reserve)?\.json$/.exec(name)?.[1] ?? []))
    },
    destroy: (session) =>
      runInTurn(session, async () => {
        try {
          for (const place of await listWithCopies(folder)) {
            for (const name of await readFolder(place))
              if (await isKeyOf(join(place, name), session)) await overwrite(join(place, name))
            await syncFolder(place)
          }
          return accept(undefined)
        } catch (error) {
          return isMissing(error) ? accept(undefined) : refuseForDisk(error)
        }
      }),
  }
}

/** The folder, and what a sync product made of it beside it: 'sleutels (1)', 'sleutels-laptop'. */
async function listWithCopies(folder: string): Promise<string[]> {
  const own = basename(folder)
  const entries = await readdir(dirname(folder), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.toLowerCase().includes(own))
    .map(({ name }) => join(dirname(folder), name))
}

/** Whether a file holds a key of the session, whatever its name is by now. */
async function isKeyOf(path: string, session: string): Promise<boolean> {
  const name = basename(path)
  if (name === `${session}.json` || name === `${session}.reserve.json`) return true
  // what is not ours by name alone may be a temporary file, whole or not, or a copy
  if (!name.includes(session)) return false
  const bytes = await readFile(path).catch(() => Buffer.alloc(0))
  return bytes.includes(`"session":"${session}"`)
}

/** Over the old bytes themselves, for disks that write where they are told; a name that is gone would leave them. */
async function overwrite(path: string): Promise<void> {
  try {
    const file = await open(path, 'r+')
    try {
      const { size } = await file.stat()
      await file.write(new Uint8Array(size), 0, size, 0)
      await file.sync()
    } finally {
      await file.close()
    }
    await rm(path, { force: true })
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
