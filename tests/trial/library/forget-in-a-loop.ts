import { openSealedLibrary } from '../../../main/library/sealed-library'
import { noKeyStore } from '../../../main/library/seal/key-store'

/**
 * Not a test: the program that `try-keeping.ts` bundles and kills. Ends what was begun to be destroyed, and says so with one
 * line before it begins.
 */
const [, , folder = '', day = '', fixedFile = ''] = process.argv
const library = openSealedLibrary({
  dataFolder: folder,
  places: { keyStore: noKeyStore, fixedFile },
  now: () => new Date(`${day}T12:00:00`),
})
process.stdout.write('begonnen\n')
const tended = await library.retention.tend([])
process.stdout.write(`${tended.ok ? 'klaar' : tended.code}\n`)
