import { noKeyStore } from '../../../../main/library/seal/key-store'
import { openSealedLibrary } from '../../../../main/library/sealed-library'
import { makeSession } from '../example-session'

/**
 * Not a test: the program that `kill-while-saving.test.ts` kills. Saves one session again and again, from the revision
 * it finds, and prints every revision that the library said is on disk.
 */
const [folder = '', fixedFile = ''] = process.argv.slice(2)
const { sessions } = openSealedLibrary({ dataFolder: folder, places: { keyStore: noKeyStore, fixedFile } })
const found = await sessions.readSession({ id: 'sessie-een' })
let revision = found.ok ? found.value.session.revision : 0
for (;;) {
  const purpose = `${revision}`.repeat(4000)
  const saved = await sessions.saveSession({ session: makeSession({ revision, purpose }) })
  if (!saved.ok) throw new Error(saved.code)
  revision = saved.value.revision
  process.stdout.write(`${revision}\n`)
}
