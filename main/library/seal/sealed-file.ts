import { createHash } from 'node:crypto'
import { z } from 'zod'
import { decodeText } from '#contract/files/decode-text.ts'
import { readBase64, seal, unseal, writeBase64 } from './cipher'

/**
 * What stands readable in a sealed file: what kind of document it is, whose, of which version, and the id of its key.
 * It is bound to the content: a file with another heading does not open. `id` is '' for what belongs to no session.
 */
export type Heading = {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly key: string
}

/** A sealed file that was taken apart, still closed. */
export type SealedFile = { readonly heading: Heading; readonly nonce: string; readonly data: string }

/** The version of this layout. A file with a higher one was made by a newer app. */
export const sealVersion = 1

const fields = z.strictObject({
  zegel: z.literal(sealVersion),
  kind: z.string().max(60),
  id: z.string().max(200),
  version: z.number().int().min(1),
  key: z.string().max(60),
  sum: z.string().max(60),
  nonce: z.string().max(60),
  data: z.string(),
})

/** Every sealed file begins so, and no plain one does. */
const opening = '{"zegel":'

/**
 * Seals a document for the disk: one object of JSON, so that other programs leave it whole and a helpdesk sees what it is.
 * AES-256-GCM with the tag behind the data, the heading as associated data, a fresh nonce; all of it can be opened with WebCrypto.
 */
export function packSealedFile(heading: Heading, key: Uint8Array, plain: Uint8Array): Uint8Array {
  const { nonce, data } = seal(key, plain, bind(heading))
  return Buffer.from(write({ heading, nonce: writeBase64(nonce), data: writeBase64(data) }), 'utf8')
}

/** Whether the bytes are those of a sealed file, whole or not, of this version or a newer one. */
export function isSealedFile(bytes: Uint8Array): boolean {
  return (
    decodeText(bytes.subarray(0, opening.length + 3))
      ?.trimStart()
      .startsWith(opening) === true
  )
}

/** Takes a sealed file apart without opening it. Not one letter may be other than we write it. */
export function readSealedFile(bytes: Uint8Array): SealedFile | 'newer-version' | 'unreadable' {
  const text = decodeText(bytes)?.trim()
  if (text === undefined) return 'unreadable'
  try {
    const value: unknown = JSON.parse(text)
    const read = fields.safeParse(value)
    if (!read.success) return isNewer(value) ? 'newer-version' : 'unreadable'
    const { kind, id, version, key, nonce, data } = read.data
    const file = { heading: { kind, id, version, key }, nonce, data }
    return write(file) === text ? file : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

/** The document in a sealed file; undefined when this is not its key, or when anything in the file was changed. */
export function openSealedFile(
  { heading, nonce, data }: SealedFile,
  key: Uint8Array,
): Uint8Array | undefined {
  const sealed = { nonce: readBase64(nonce), data: readBase64(data) }
  if (sealed.nonce === undefined || sealed.data === undefined) return undefined
  return unseal(key, { nonce: sealed.nonce, data: sealed.data }, bind(heading))
}

function bind({ kind, id, version, key }: Heading): string {
  return JSON.stringify(['zegel', sealVersion, kind, id, version, key])
}

function write({ heading: { kind, id, version, key }, nonce, data }: SealedFile): string {
  const heading = { kind, id, version, key }
  // a bad sector in the heading must not look like the key of somebody else
  const sum = createHash('sha256').update(bind(heading)).digest('base64url').slice(0, 8)
  return JSON.stringify({ zegel: sealVersion, ...heading, sum, nonce, data })
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('zegel' in value)) return false
  return typeof value.zegel === 'number' && Number.isInteger(value.zegel) && value.zegel > sealVersion
}
