import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noKeyStore } from '../../main/library/seal/key-store'
import { readKeyInFile } from '../../main/library/seal/key-in-file'
import { findKeyFile } from '../../main/library/seal/keep-key-file'
import { isSealedFile, readSealedFile } from '../../main/library/seal/sealed-file'
import { createSeals } from '../../main/library/seal/create-seals'
import type { Seals } from '../../main/library/seal/seals'
import { openSessionKeys } from '../../main/library/seal/session-keys'
import type { KeyPlaces } from '../../main/library/seal/vault'
import { openByKeyInFile } from '../../main/library/seal/ways-in'

/** The key file of the tests: in the repository, so that it opens nothing of anybody. */
export const testKeyFile = fileURLToPath(new URL('./sleutel-van-tests.json', import.meta.url))

/** With these an app makes its key and opens without a question, as on a managed computer. */
export const testPlaces: KeyPlaces = { keyStore: noKeyStore, fixedFile: testKeyFile }

/** The keys of a data folder that an app with `testPlaces` made; undefined while there are none. */
export async function findTestSeals(dataFolder: string): Promise<Seals | undefined> {
  const found = await findKeyFile(dataFolder)
  const file = await readKeyInFile(testKeyFile)
  if (found.kind !== 'whole' || !file.ok) return undefined
  for (const way of found.file.ways) {
    const key = openByKeyInFile(found.file.library, way, file.value)
    if (key !== undefined) return createSeals(key, openSessionKeys(join(dataFolder, 'sleutels'), key))
  }
  return undefined
}

/** The text of a file in a data folder, with its seal opened; as it is when it has none, or cannot be opened. */
export async function readOpened(path: string, dataFolder = dirname(path)): Promise<string> {
  const bytes = await readFile(path)
  if (!isSealedFile(bytes)) return bytes.toString('utf8')
  const file = readSealedFile(bytes)
  const seals = await findTestSeals(dataFolder)
  const plain = typeof file === 'string' ? undefined : await seals?.unseal(bytes, file.heading.kind)
  return plain?.ok === true ? Buffer.from(plain.value).toString('utf8') : bytes.toString('utf8')
}
