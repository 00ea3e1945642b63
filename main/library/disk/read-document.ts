import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { accept, refuse, type Result } from '#contract/result.ts'
import { errorCode, isMissing } from './disk-refusals'
import { isBlank } from '#contract/files/decode-text.ts'
import type { Seals } from '../seal/seals'
import { openMended, sayNothingIn, type Format, type OpenedDocument } from './envelope'

const notFound = refuse('not-found', 'Dit is er niet meer. Ga terug en kies iets anders.')
const notAllowed = refuse(
  'failed',
  'Signaalwijzer mag dit bestand niet lezen. Controleer de rechten van de map met je gegevens.',
)

// nothing is known of what is in it, so nothing may go over it
const notFetched = refuse('failed', sayNothingIn)

/**
 * Reads one document from the disk and opens its seal. Refuses with 'not-found', 'unreadable', 'empty' or 'newer-version', and with 'failed' when
 * the file is there but may not be read: then nothing is known about it, so nobody may move it aside.
 * The same holds for 'locked', and for 'failed' when the key of the file is not here.
 */
export async function readDocument<Schema extends z.ZodType>(
  seals: Seals,
  path: string,
  format: Format<Schema>,
): Promise<Result<z.output<Schema>>> {
  const read = await readMended(seals, path, format)
  return read.ok ? accept(read.value.value) : read
}

/**
 * As `readDocument`, and names the places in the document where something stood that could not be read. `read`: how the
 * bytes are read.
 */
export async function readMended<Schema extends z.ZodType>(
  seals: Seals,
  path: string,
  format: Format<Schema>,
  read: (path: string) => Promise<Uint8Array> = readFile,
): Promise<Result<OpenedDocument<z.output<Schema>>>> {
  try {
    const bytes = await read(path)
    // what holds nothing is no document, sealed or not
    const plain = isBlank(bytes) ? accept(bytes) : await seals.unseal(bytes, format.kind)
    return plain.ok ? openMended(format, plain.value) : plain
  } catch (error) {
    if (isMissing(error)) return notFound
    if (['EACCES', 'EPERM', 'EISDIR', 'EIO', 'EBUSY'].includes(errorCode(error))) return notAllowed
    // what the systems say of a file that a sync product keeps elsewhere and cannot fetch now
    if (['UNKNOWN', 'ETIMEDOUT', 'EDEADLK', 'EAGAIN'].includes(errorCode(error))) return notFetched
    throw error
  }
}
