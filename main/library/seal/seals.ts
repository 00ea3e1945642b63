import { refuse, accept, type Result } from '#contract/result.ts'
import { deriveKey } from './cipher'
import { isSealedFile, openSealedFile, packSealedFile, readSealedFile } from './sealed-file'
import type { SessionKeys } from './session-keys'
import type { LibraryKey } from './ways-in'

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
}

const unreadable = refuse('unreadable', 'Dit bestand is beschadigd en kan niet open.')
const newer = refuse(
  'newer-version',
  'Dit is gemaakt met een nieuwere Signaalwijzer. Werk Signaalwijzer bij om het te openen; wij laten het bestand zoals het is.',
)
const otherKey = refuse(
  'failed',
  'Dit bestand is verzegeld met de sleutel van een andere map met gegevens. Wij laten het zoals het is; zet het terug in de map waar het vandaan komt.',
)

/** Seals with the keys of an open library: what belongs to a session with its own key, all else with one for documents. */
export function createSeals(library: LibraryKey, sessionKeys: SessionKeys): Seals {
  const documentKey = { id: library.library, key: deriveKey(library.key, 'documenten') }
  return {
    seal: async ({ kind, version, id }, plain) => {
      const key = id === '' ? accept(documentKey) : await sessionKeys.findOrMake(id)
      if (!key.ok) return key
      return accept(packSealedFile({ kind, id, version, key: key.value.id }, key.value.key, plain))
    },
    unseal: async (bytes, kind) => {
      if (!isSealedFile(bytes)) return accept(bytes)
      const file = readSealedFile(bytes)
      if (file === 'newer-version') return newer
      if (file === 'unreadable' || file.heading.kind !== kind) return unreadable
      const { id } = file.heading
      const key = id === '' ? accept(documentKey) : await sessionKeys.find(id)
      if (!key.ok) return key
      if (key.value.id !== file.heading.key) return otherKey
      const plain = openSealedFile(file, key.value.key)
      return plain === undefined ? unreadable : accept(plain)
    },
  }
}

const closed = refuse(
  'locked',
  'Dit bestand is verzegeld en de sleutel is niet open. Ontgrendel Signaalwijzer en probeer het opnieuw.',
)

/** For a folder without keys, as a test builds one by hand: what is plain stays plain, and what is sealed stays closed. */
export const noSeals: Seals = {
  seal: (_about, plain) => Promise.resolve(accept(plain)),
  unseal: (bytes) => Promise.resolve(isSealedFile(bytes) ? closed : accept(bytes)),
}
