import { refuse, accept } from '#contract/result.ts'
import { deriveKey } from './cipher'
import { isSealedFile, openSealedFile, packSealedFile, readSealedFile } from './sealed-file'
import type { Seals } from './seals'
import type { SessionKeys } from './session-keys'
import type { LibraryKey } from './ways-in'

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
    keyOf: async (session) => {
      const found = await sessionKeys.find(session)
      return found.ok ? found.value.id : ''
    },
    listKeys: sessionKeys.list,
    forget: sessionKeys.destroy,
  }
}
