import { makeId } from '#core/session/make-id.ts'

/** A new id with the browser's randomness. */
export function newId(prefix: string): string {
  return makeId(prefix, (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>))
}
