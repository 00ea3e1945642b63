import { randomBytes } from 'node:crypto'
import { deriveKey, readBase64, seal, unseal, writeBase64 } from './cipher'
import type { WayIn } from './key-file'
import type { KeyStore } from './key-store'
import { derivePassphraseKey, makePassphraseKey, makeSalt, type PassphraseCost } from './passphrase'
import { readRecoveryCode } from './recovery-code'

/** The library key with its id, as a way in gives it. */
export type LibraryKey = { readonly library: string; readonly key: Uint8Array }

/** A key that lies in a file of its own, with the id by which its way in is known. */
export type KeyInFile = { readonly id: string; readonly key: Uint8Array }

/** Short ids for keys and ways; they say nothing. */
export const makeKeyId = (): string => randomBytes(8).toString('hex')

const named = (now: Date) => ({ id: makeKeyId(), madeAt: now.toISOString() })

/** Wraps the library key by a passphrase. Takes a third of a second or more, so that guessing does too. */
export async function wrapByPassphrase(
  library: LibraryKey,
  passphrase: string,
  now: Date,
  cost?: PassphraseCost,
): Promise<WayIn> {
  const salt = makeSalt()
  const made = await makePassphraseKey(passphrase, salt, cost)
  const name = named(now)
  return {
    kind: 'wachtzin',
    ...name,
    salt: writeBase64(salt),
    scrypt: made.cost,
    ...wrap(library, made.key, 'wachtzin', name.id),
  }
}

/** Wraps the library key by a recovery code as `makeRecoveryCode` makes it. */
export function wrapByRecoveryCode(library: LibraryKey, code: string, now: Date): WayIn {
  const salt = makeSalt()
  const name = named(now)
  return {
    kind: 'herstelcode',
    ...name,
    salt: writeBase64(salt),
    ...wrap(library, deriveRecoveryKey(code, salt), 'herstelcode', name.id),
  }
}

/** Lets the key store of the system keep the library key; undefined when it refuses. */
export async function wrapByKeyStore(
  library: LibraryKey,
  store: KeyStore,
  now: Date,
): Promise<WayIn | undefined> {
  const name = named(now)
  const blob = await store.protect(`${library.library} ${writeBase64(library.key)}`)
  return blob && { kind: 'sleutelhanger', ...name, blob: writeBase64(blob) }
}

/** Wraps the library key by a key that lies in a file. */
export function wrapByKeyInFile(library: LibraryKey, { id, key }: KeyInFile, now: Date): WayIn {
  const name = named(now)
  return { kind: 'sleutelbestand', ...name, file: id, ...wrap(library, key, 'sleutelbestand', name.id) }
}

/** Tries one passphrase on one way in. */
export async function openByPassphrase(
  library: string,
  way: WayIn,
  passphrase: string,
): Promise<LibraryKey | undefined> {
  const salt = way.kind === 'wachtzin' ? readBase64(way.salt) : undefined
  if (way.kind !== 'wachtzin' || salt === undefined) return undefined
  return unwrap(library, way, await derivePassphraseKey(passphrase, salt, way.scrypt))
}

/** Tries a recovery code, however it was typed, on one way in. */
export function openByRecoveryCode(library: string, way: WayIn, typed: string): LibraryKey | undefined {
  const code = readRecoveryCode(typed)
  const salt = way.kind === 'herstelcode' ? readBase64(way.salt) : undefined
  if (way.kind !== 'herstelcode' || code === undefined || salt === undefined) return undefined
  return unwrap(library, way, deriveRecoveryKey(code, salt))
}

/** Asks the key store of the system. */
export async function openByKeyStore(
  library: string,
  way: WayIn,
  store: KeyStore,
): Promise<LibraryKey | undefined> {
  const blob = way.kind === 'sleutelhanger' ? readBase64(way.blob) : undefined
  const secret = blob && (await store.reveal(blob))
  if (secret === undefined) return undefined
  const [of, text] = secret.split(' ')
  const key = of === library && text !== undefined ? readBase64(text) : undefined
  return key?.length === 32 ? { library, key } : undefined
}

/** Tries a key from a file. */
export function openByKeyInFile(library: string, way: WayIn, { id, key }: KeyInFile): LibraryKey | undefined {
  if (way.kind !== 'sleutelbestand' || way.file !== id) return undefined
  return unwrap(library, way, key)
}

function deriveRecoveryKey(code: string, salt: Uint8Array): Uint8Array {
  // 130 bits of chance need no slow work
  return deriveKey(Buffer.from(code, 'utf8'), 'herstelcode', salt)
}

function wrap({ library, key }: LibraryKey, by: Uint8Array, kind: string, id: string) {
  const { nonce, data } = seal(by, key, JSON.stringify(['toegang', library, kind, id]))
  return { nonce: writeBase64(nonce), data: writeBase64(data) }
}

function unwrap(
  library: string,
  way: Extract<WayIn, { nonce: string }>,
  by: Uint8Array,
): LibraryKey | undefined {
  const nonce = readBase64(way.nonce)
  const data = readBase64(way.data)
  if (nonce === undefined || data === undefined) return undefined
  const key = unseal(by, { nonce, data }, JSON.stringify(['toegang', library, way.kind, way.id]))
  return key?.length === 32 ? { library, key } : undefined
}
