import { accept, refuse, type Result } from '#contract/result.ts'
import { isSealedFile } from './sealed-file'

/** Of what document some bytes are: its kind, the version of its format, and the session it belongs to ('' for none). */
export type SealedKind = { readonly kind: string; readonly version: number; readonly id: string }

/** How the files of one library are sealed. The disk layer passes every document through it, and knows nothing of keys. */
export type Seals = {
  /** The bytes for the disk. Refuses when the library is closed, or has no key yet. */
  readonly seal: (about: SealedKind, plain: Uint8Array) => Promise<Result<Uint8Array>>
  /**
   * The document in a file. A file that was never sealed comes back as it is: older apps wrote those, and they are sealed
   * in place. Refuses with 'unreadable', 'newer-version', 'locked', and with 'failed' while its key is not here.
   */
  readonly unseal: (bytes: Uint8Array, kind: string) => Promise<Result<Uint8Array>>
  /** The id of the key of a session; '' when it has none, or none that opens. */
  readonly keyOf: (session: string) => Promise<string>
  /** The sessions that have a key here; undefined where none is sealed. */
  readonly listKeys: () => Promise<ReadonlySet<string> | undefined>
  /** Destroys the key of a session: what was sealed with it can never be read again. Fine when there is none. */
  readonly forget: (session: string) => Promise<Result<undefined>>
}

const closed = refuse(
  'locked',
  'Dit bestand is verzegeld en de sleutel is niet open. Ontgrendel Signaalwijzer en probeer het opnieuw.',
)

/** For a folder without keys, as a test builds one by hand: what is plain stays plain, and what is sealed stays closed. */
export const noSeals: Seals = {
  seal: (_about, plain) => Promise.resolve(accept(plain)),
  unseal: (bytes) => Promise.resolve(isSealedFile(bytes) ? closed : accept(bytes)),
  keyOf: () => Promise.resolve(''),
  listKeys: () => Promise.resolve(undefined),
  forget: () => Promise.resolve(accept(undefined)),
}
