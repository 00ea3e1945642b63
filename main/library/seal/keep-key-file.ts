import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { accept, refuse, type Result } from '#contract/result.ts'
import { errorCode, isMissing } from '../disk/disk-refusals'
import { writeDurably } from '../disk/durable-write'
import { makeFolder } from '../disk/folders'
import { packKeyFile, readKeyFile, type FoundKeyFile, type KeyFile } from './key-file'

/** The names of the key file and of its second copy, in the folder of the library. */
export const keyFileNames = { main: 'sleutel.json', reserve: 'sleutel.reserve.json' } as const

/**
 * Finds the key file of a library. There are two copies, because one damaged sector must not cost a library: the newest
 * whole one counts, and what a crash left half is written again from it.
 */
export async function findKeyFile(root: string): Promise<FoundKeyFile | { readonly kind: 'unreachable' }> {
  const main = await readCopy(join(root, keyFileNames.main))
  const reserve = await readCopy(join(root, keyFileNames.reserve))
  const copies = [main, reserve]
  // a newer app may have left an older copy beside its own
  if (copies.some(({ kind }) => kind === 'newer-version')) return { kind: 'newer-version' }
  const whole = copies.flatMap((copy) => (copy.kind === 'whole' ? [copy.file] : []))
  const [newest] = whole.sort((one, other) => other.revision - one.revision)
  if (newest !== undefined) {
    await Promise.all([
      mendCopy(join(root, keyFileNames.main), main, newest),
      mendCopy(join(root, keyFileNames.reserve), reserve, newest),
    ])
    return { kind: 'whole', file: newest }
  }
  if (copies.some(({ kind }) => kind === 'unreachable')) return { kind: 'unreachable' }
  return copies.every(({ kind }) => kind === 'missing') ? { kind: 'missing' } : { kind: 'damaged' }
}

/**
 * Puts a key file in the place of `before` (undefined: there is none yet). The old one stays beside it until the new one was
 * read back from the disk. Never goes over the key of another library, or over a copy that somebody changed in between.
 */
export async function replaceKeyFile(
  root: string,
  before: KeyFile | undefined,
  next: KeyFile,
): Promise<Result<undefined>> {
  const found = await findKeyFile(root)
  const isExpected =
    found.kind === 'whole'
      ? found.file.library === before?.library && found.file.revision === before.revision
      : found.kind === 'missing' && before === undefined
  if (!isExpected || (before !== undefined && before.library !== next.library)) return changed
  const made = await makeFolder(root)
  if (!made.ok) return made
  const bytes = packKeyFile(next)
  for (const name of [keyFileNames.main, keyFileNames.reserve]) {
    const path = join(root, name)
    const written = await writeDurably(path, bytes)
    if (!written.ok) return written
    const back = await readCopy(path)
    if (back.kind !== 'whole' || !bytes.equals(packKeyFile(back.file))) return notReadBack
  }
  return accept(undefined)
}

const changed = refuse(
  'changed-elsewhere',
  'De sleutel van deze map is intussen ergens anders veranderd. Sluit Signaalwijzer, open het opnieuw en probeer het nog eens.',
)
const notReadBack = refuse(
  'failed',
  'Het nieuwe sleutelbestand is niet goed op de schijf gekomen. Wat er stond, geldt nog; controleer de schijf en probeer het opnieuw.',
)

async function readCopy(path: string): Promise<FoundKeyFile | { readonly kind: 'unreachable' }> {
  try {
    return readKeyFile(await readFile(path))
  } catch (error) {
    if (isMissing(error)) return { kind: 'missing' }
    if (errorCode(error) !== '') return { kind: 'unreachable' }
    throw error
  }
}

/** When it fails the other copy is there still, and the next start tries again. */
async function mendCopy(
  path: string,
  copy: FoundKeyFile | { readonly kind: 'unreachable' },
  newest: KeyFile,
): Promise<void> {
  if (copy.kind === 'unreachable' || copy.kind === 'newer-version') return
  if (copy.kind === 'whole' && copy.file.revision === newest.revision) return
  // another library's key is not ours to replace
  if (copy.kind === 'whole' && copy.file.library !== newest.library) return
  const made = await makeFolder(dirname(path))
  if (made.ok) await writeDurably(path, packKeyFile(newest))
}
