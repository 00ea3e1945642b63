import type { z } from 'zod'
import type { Result } from '#contract/result.ts'
import type { Seals } from '../seal/seals'
import { writeDurably } from './durable-write'
import { packEnvelope, versionOf, type Format } from './envelope'
import type { MarkedFile } from './mark-file'

/**
 * Seals one document and writes it durably; the only way in which a document of the library comes on the disk. Answers the
 * status of the new file. `beside` goes along in the envelope. Refuses as `writeDurably` does, and when the library is closed; the old file is then untouched.
 */
export async function writeDocument<Schema extends z.ZodType>(
  seals: Seals,
  path: string,
  format: Format<Schema>,
  data: z.output<Schema>,
  beside?: unknown,
): Promise<Result<MarkedFile | undefined>> {
  const sealed = await sealDocument(seals, format, data, beside)
  return sealed.ok ? writeDurably(path, sealed.value) : sealed
}

/** The bytes of one document for the disk. Refuses when the library is closed. */
export function sealDocument<Schema extends z.ZodType>(
  seals: Seals,
  format: Format<Schema>,
  data: z.output<Schema>,
  beside?: unknown,
): Promise<Result<Uint8Array>> {
  const about = { kind: format.kind, version: versionOf(format), id: format.sessionOf?.(data) ?? '' }
  return seals.seal(about, packEnvelope(format, data, beside))
}
