import { createHash } from 'node:crypto'
import { seal, unseal } from '../../../../../main/library/seal/cipher'
import { noKeyStore, type KeyStore } from '../../../../../main/library/seal/key-store'
import type { KeyPlaces } from '../../../../../main/library/seal/vault'
import { openSealedLibrary, type SealedLibrary } from '../../../../../main/library/sealed-library'
import { valueOf } from '../../example-session'

/** As a store of the system does: what it protects for one user on one computer opens for nobody else. */
export function makeKeyStore(user: string): KeyStore {
  const key = createHash('sha256').update(user).digest()
  return {
    isReal: () => Promise.resolve(true),
    protect: (secret) => {
      const { nonce, data } = seal(key, Buffer.from(secret), '')
      return Promise.resolve(Buffer.concat([nonce, data]))
    },
    reveal: (bytes) => {
      const plain = unseal(key, { nonce: bytes.subarray(0, 12), data: bytes.subarray(12) }, '')
      return Promise.resolve(plain && Buffer.from(plain).toString())
    },
  }
}

/** Little work for a passphrase: what it costs is measured by the bench. */
export const lightCost = { N: 2, r: 1, p: 1 } as const

export const passphrase = 'vier losse woorden'

/** Opens a data folder as an app on one device does. */
export function openOn(dataFolder: string, places: Partial<KeyPlaces> = {}): SealedLibrary {
  return openSealedLibrary({ dataFolder, places: { keyStore: noKeyStore, ...places }, cost: lightCost })
}

/** Makes the first key, with the recovery code typed over; answers that code. */
export async function makeFirstKey(
  { seal: control }: SealedLibrary,
  ways: { passphrase?: string; keyStore?: boolean; keyFile?: boolean } = { passphrase },
): Promise<string> {
  const recoveryCode = control.makeRecoveryCode()
  valueOf(await control.makeFirstKey({ keyStore: false, keyFile: false, ...ways, recoveryCode }))
  return recoveryCode
}
