/** The place where the system keeps secrets of this user on this computer; the host has it, or not. */
export type KeyStore = {
  /** False where there is none, and where it hides nothing (`basic_text` on Linux): such a one is not used. */
  readonly isReal: () => Promise<boolean>
  /** Bytes that only this user on this computer can open. Undefined when the store refuses. */
  readonly protect: (secret: string) => Promise<Uint8Array | undefined>
  /** The secret; undefined when this is not the store that protected it, or when it refuses. */
  readonly reveal: (bytes: Uint8Array) => Promise<string | undefined>
}

/** A host without such a place. */
export const noKeyStore: KeyStore = {
  isReal: () => Promise.resolve(false),
  protect: () => Promise.resolve(undefined),
  reveal: () => Promise.resolve(undefined),
}
