import { createHash } from 'node:crypto'
import { z } from 'zod'
import { decodeText, isBlank } from '#contract/files/decode-text.ts'
import { usualCost } from './passphrase'

const sealedKey = { nonce: z.string().max(60), data: z.string().max(400) }
const named = { id: z.string().min(1).max(60), madeAt: z.string().max(60) }

/** The most memory (bytes), and the most work beside the usual, that a file may ask for one try of a passphrase. */
const mostScrypt = { bytes: 512 * 1024 * 1024, work: 8 * usualCost.N * usualCost.r * usualCost.p } as const

/** How much work a passphrase takes. Bounds, so that a strange file cannot take all memory, or all day. */
export const scryptSchema = z
  .strictObject({
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 20)
      .refine((N) => Number.isInteger(Math.log2(N))),
    r: z.number().int().min(1).max(16),
    p: z.number().int().min(1).max(8),
  })
  .refine(({ N, r, p }) => 128 * N * r <= mostScrypt.bytes && N * r * p <= mostScrypt.work)

const passphraseWay = z.strictObject({
  kind: z.literal('wachtzin'),
  ...named,
  salt: z.string().max(60),
  scrypt: scryptSchema,
  ...sealedKey,
})
const recoveryWay = z.strictObject({
  kind: z.literal('herstelcode'),
  ...named,
  salt: z.string().max(60),
  ...sealedKey,
})
const storeWay = z.strictObject({
  kind: z.literal('sleutelhanger'),
  ...named,
  blob: z.string().max(20_000),
})
const fileWay = z.strictObject({
  kind: z.literal('sleutelbestand'),
  ...named,
  /** The id that stands in the file with the key. */
  file: z.string().max(60),
  ...sealedKey,
})

const waySchema = z.discriminatedUnion('kind', [passphraseWay, recoveryWay, storeWay, fileWay])

/** One way to come at the library key. */
export type WayIn = z.output<typeof waySchema>

const keyFileSchema = z.strictObject({
  kind: z.literal('sleutel'),
  version: z.literal(1),
  /** The id of the library key. Never changes: another key is another library. */
  library: z.string().min(1).max(60),
  /** Goes up with every change, so that the newest of two copies is known. */
  revision: z.number().int().min(1),
  ways: z.array(waySchema).min(1).max(200),
})

/** What `sleutel.json` holds: the library key, wrapped once for each way in. Nothing in it opens anything by itself. */
export type KeyFile = Omit<z.output<typeof keyFileSchema>, 'kind' | 'version'>

/** What was found where a key file should be. */
export type FoundKeyFile =
  | { readonly kind: 'whole'; readonly file: KeyFile }
  | { readonly kind: 'missing' | 'damaged' | 'newer-version' }

/** Writes a key file, with a sum by which one changed letter is noticed before anything is tried. */
export function packKeyFile(file: KeyFile): Buffer {
  return Buffer.from(write(file), 'utf8')
}

/** Reads the bytes of a key file. Half a file, an empty one and one with a changed letter are damaged. */
export function readKeyFile(bytes: Uint8Array): FoundKeyFile {
  const text = decodeText(bytes)?.trim()
  if (text === undefined || isBlank(bytes)) return { kind: 'damaged' }
  try {
    const value: unknown = JSON.parse(text)
    if (isNewer(value)) return { kind: 'newer-version' }
    const read = keyFileSchema.extend({ sum: z.string() }).safeParse(value)
    if (!read.success) return { kind: 'damaged' }
    const { library, revision, ways } = read.data
    const file = { library, revision, ways }
    return write(file) === text ? { kind: 'whole', file } : { kind: 'damaged' }
  } catch {
    return { kind: 'damaged' }
  }
}

function write({ library, revision, ways }: KeyFile): string {
  // through the schema, so that the order of the fields is always the same
  const body = keyFileSchema.parse({ kind: 'sleutel', version: 1, library, revision, ways })
  const sum = createHash('sha256').update(JSON.stringify(body)).digest('hex')
  return JSON.stringify({ ...body, sum }, undefined, 1)
}

function isNewer(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('version' in value) || !('kind' in value)) return false
  return value.kind === 'sleutel' && Number.isInteger(value.version) && Number(value.version) > 1
}
