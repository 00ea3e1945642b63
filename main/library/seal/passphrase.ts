import { randomBytes, scrypt, type ScryptOptions } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { tidyPassphrase } from '#contract/passphrase.ts'

/** How much work a passphrase takes (scrypt); kept with the key, so that it can grow with the years. */
export type PassphraseCost = { readonly N: number; readonly r: number; readonly p: number }

/** What OWASP asks at the least. */
export const usualCost: PassphraseCost = { N: 2 ** 17, r: 8, p: 1 }

/** A computer that does the usual work within this time (ms) gets twice the work. */
const tooQuickMs = 300

export const makeSalt = (): Uint8Array => randomBytes(16)

/** The key that a passphrase stands for. The same sentence is the same key on every keyboard. */
export function derivePassphraseKey(
  passphrase: string,
  salt: Uint8Array,
  { N, r, p }: PassphraseCost,
): Promise<Uint8Array> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r * p + 2 ** 20 }
  return new Promise((resolve, reject) => {
    scrypt(tidyPassphrase(passphrase), salt, 32, options, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

/** Makes a key under a cost that takes this computer a third of a second or more. */
export async function makePassphraseKey(
  passphrase: string,
  salt: Uint8Array,
  cost: PassphraseCost = usualCost,
): Promise<{ readonly key: Uint8Array; readonly cost: PassphraseCost }> {
  const start = performance.now()
  const key = await derivePassphraseKey(passphrase, salt, cost)
  if (cost !== usualCost || performance.now() - start >= tooQuickMs) return { key, cost }
  const more = { ...cost, N: cost.N * 2 }
  return { key: await derivePassphraseKey(passphrase, salt, more), cost: more }
}
