/** A system without a key store: a stand-in has none, and must not look as if it keeps a secret. */
export const safeStorage = {
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
  encryptStringAsync: () => Promise.reject(new Error('Encryption is not available.')),
  decryptStringAsync: () => Promise.reject(new Error('Encryption is not available.')),
  getSelectedStorageBackend: () => 'basic_text',
}
