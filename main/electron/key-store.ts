import type { SafeStorage } from 'electron'
import type { KeyStore } from '../library/seal/key-store'

/** The part of Electron's safeStorage that is used: its asynchronous calls, because the others disappear. */
export type Storage = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>

/** The key store of the system, by Electron. On Linux `basic_text` hides nothing, so that is no store. */
export function createKeyStore(storage: Storage, platform: NodeJS.Platform): KeyStore {
  return {
    isReal: async () => {
      if (!(await storage.isAsyncEncryptionAvailable().catch(() => false))) return false
      return platform !== 'linux' || !['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend())
    },
    // a store that refuses is no bug of ours: the user opens in another way
    protect: (secret) => storage.encryptStringAsync(secret).catch(() => undefined),
    reveal: async (bytes) => {
      const revealed = await storage.decryptStringAsync(Buffer.from(bytes)).catch(() => undefined)
      return revealed?.result
    },
  }
}
