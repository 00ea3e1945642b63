import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Bytes that only the key opens: `data` ends in the tag of 16 bytes, as WebCrypto makes and wants it. */
export type Sealed = { readonly nonce: Uint8Array; readonly data: Uint8Array }

const cipher = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** A key of 256 bits that nobody can guess. */
export const makeKey = (): Uint8Array => randomBytes(32)

/** Seals bytes (AES-256-GCM) under a nonce that was never used before. `about` is not hidden, and cannot be changed unseen. */
export function seal(key: Uint8Array, plain: Uint8Array, about: string): Sealed {
  const nonce = randomBytes(nonceBytes)
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes })
  sealing.setAAD(Buffer.from(about, 'utf8'))
  const data = Buffer.concat([sealing.update(plain), sealing.final(), sealing.getAuthTag()])
  return { nonce, data }
}

/** The bytes as they were; undefined with another key, or when one bit of `sealed` or `about` is not as it was. */
export function unseal(key: Uint8Array, { nonce, data }: Sealed, about: string): Uint8Array | undefined {
  if (nonce.length !== nonceBytes || data.length < tagBytes) return undefined
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes })
  opening.setAAD(Buffer.from(about, 'utf8'))
  opening.setAuthTag(data.subarray(data.length - tagBytes))
  try {
    return Buffer.concat([opening.update(data.subarray(0, data.length - tagBytes)), opening.final()])
  } catch {
    return undefined
  }
}

/** Another key for each purpose out of one key (HKDF-SHA-256), so that no key does two things. */
export function deriveKey(key: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array()): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, `signaalwijzer ${purpose}`, 32))
}

/** Bytes as base64; `readBase64` takes only what this makes, so that a changed sign is always noticed. */
export const writeBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')

/** Undefined for text that is not exactly what `writeBase64` makes of some bytes. */
export function readBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
