import { createHash, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { decodeText } from '#contract/files/decode-text.ts'
import { dayOfMoment } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import { idSchema } from '#contract/session.ts'
import { makeKey, readBase64, seal, unseal, writeBase64 } from '../seal/cipher'
import { scryptSchema } from '../seal/key-file'
import { derivePassphraseKey, makePassphraseKey, makeSalt, type PassphraseCost } from '../seal/passphrase'
import { createZip, readMe, readZip } from './zip-file'

/** The version of this layout. */
const backupVersion = 1

const partSchema = z.object({
  /** The name of the part in the file. */
  part: z.string().max(60),
  kind: z.string().max(60),
  /** The session of which it is; '' for none. */
  id: z.union([idSchema, z.literal('')]),
  /** The version of the format of the document, as stands in its seal. */
  version: z.number().int().min(1),
  /** The last day on which the session was to be kept when this was made, and whether somebody chose it. */
  keptTo: z.string().max(10),
  chosen: z.string().max(10),
})
/** One document in a backup, still closed. */
export type BackupPart = z.output<typeof partSchema>

const listSchema = z.object({
  madeAt: z.iso.datetime(),
  since: z.string().max(10),
  parts: z.array(partSchema),
  /** Sessions that are gone for ever: they do not come back from an earlier backup either. */
  gone: z.array(idSchema),
})
/** What is in a backup. */
export type BackupList = z.output<typeof listSchema>

const headingSchema = z.strictObject({
  kind: z.literal('back-up'),
  version: z.literal(backupVersion),
  id: z.string().max(60),
  salt: z.string().max(60),
  scrypt: scryptSchema,
  nonce: z.string().max(60),
  data: z.string().max(400),
})
type Heading = z.output<typeof headingSchema>

/** Names in the file. */
const names = { heading: 'back-up.json', list: 'lijst' } as const

/** A backup that is being made. */
export type BackupMaker = {
  readonly id: string
  readonly add: (about: Omit<BackupPart, 'part'>, plain: Uint8Array) => Result<undefined>
  readonly end: (about: Pick<BackupList, 'since' | 'gone'>) => Uint8Array
}

/**
 * Begins a backup: a zip file of parts, each sealed apart under a key that the passphrase opens. That key opens nothing
 * but this file: the keys of the library are not in it.
 */
export async function beginBackup(
  passphrase: string,
  madeAt: Date,
  cost?: PassphraseCost,
): Promise<BackupMaker> {
  const id = randomBytes(8).toString('hex')
  const key = makeKey()
  const salt = makeSalt()
  const made = await makePassphraseKey(passphrase, salt, cost)
  const wrapped = seal(made.key, key, bind(id, 'sleutel'))
  const heading: Heading = {
    kind: 'back-up',
    version: backupVersion,
    id,
    salt: writeBase64(salt),
    scrypt: made.cost,
    nonce: writeBase64(wrapped.nonce),
    data: writeBase64(wrapped.data),
  }
  const zip = createZip()
  zip.addText(readMe, explain(madeAt))
  zip.add(names.heading, Buffer.from(writeHeading(heading), 'utf8'))
  const parts: BackupPart[] = []
  const put = (name: string, plain: Uint8Array) => {
    const { nonce, data } = seal(key, gzipSync(plain), bind(id, name))
    zip.add(name, Buffer.concat([nonce, data]))
  }
  return {
    id,
    add: (about, plain) => {
      if (zip.size() > limits.backupBytes || parts.length >= limits.backupSessions) return tooLarge
      const part = `deel-${parts.length}`
      put(part, plain)
      parts.push({ part, ...about })
      return accept(undefined)
    },
    end: (about) => {
      const list: BackupList = { madeAt: madeAt.toISOString(), parts, ...about }
      put(names.list, Buffer.from(JSON.stringify(list), 'utf8'))
      return zip.end()
    },
  }
}

/** A backup that was opened with its passphrase. */
export type OpenBackup = {
  readonly id: string
  readonly list: BackupList
  /** The document in a part; undefined when one bit of it is not as it was, or it is not there. */
  readonly open: (part: BackupPart) => Uint8Array | undefined
}

/**
 * Opens a backup. Refuses in one sentence for a file that is none, is not whole, is of a newer app, or has another
 * passphrase. Half a file is never taken for a small one: the list of parts stands at its end.
 */
export async function openBackup(bytes: Uint8Array, passphrase: string): Promise<Result<OpenBackup>> {
  const files = readZip(bytes)
  // the first letters of every zip file
  if (files === undefined) return bytes[0] === 0x50 && bytes[1] === 0x4b ? damaged : noBackup
  const headingBytes = files.get(names.heading)
  if (headingBytes === undefined) return noBackup
  const heading = readHeading(headingBytes)
  if (heading === 'newer-version') return newer
  if (heading === undefined) return damaged
  const salt = readBase64(heading.salt)
  const wrapped = { nonce: readBase64(heading.nonce), data: readBase64(heading.data) }
  if (salt === undefined || wrapped.nonce === undefined || wrapped.data === undefined) return damaged
  const opener = await derivePassphraseKey(passphrase, salt, heading.scrypt)
  const { id } = heading
  const key = unseal(opener, { nonce: wrapped.nonce, data: wrapped.data }, bind(id, 'sleutel'))
  if (key === undefined) return wrongPassphrase
  const open = (name: string): Uint8Array | undefined => {
    const file = files.get(name)
    if (file === undefined) return undefined
    const plain = unseal(key, { nonce: file.subarray(0, 12), data: file.subarray(12) }, bind(id, name))
    return plain && gunzipSync(plain, { maxOutputLength: mostOfOne })
  }
  const listed = open(names.list)
  const list = listed && listSchema.safeParse(JSON.parse(Buffer.from(listed).toString('utf8')))
  if (!list?.success) return damaged
  return accept({ id, list: list.data, open: ({ part }) => open(part) })
}

/** More than any document of ours has; the list of a very large library is the largest. */
const mostOfOne = 256 * 1024 * 1024

const bind = (id: string, name: string): string => JSON.stringify(['back-up', backupVersion, id, name])

function writeHeading(heading: Heading): string {
  // a changed letter must not look like another passphrase
  const sum = createHash('sha256').update(JSON.stringify(heading)).digest('base64url')
  return JSON.stringify({ ...heading, sum })
}

function readHeading(bytes: Uint8Array): Heading | 'newer-version' | undefined {
  try {
    const text = decodeText(bytes) ?? ''
    const value: unknown = JSON.parse(text)
    const newerSchema = z.object({
      kind: z.literal('back-up'),
      version: z
        .number()
        .int()
        .min(backupVersion + 1),
    })
    if (newerSchema.safeParse(value).success) return 'newer-version'
    const read = headingSchema.extend({ sum: z.string() }).safeParse(value)
    if (!read.success) return undefined
    const heading = headingSchema.parse(
      Object.fromEntries(Object.entries(read.data).filter(([name]) => name !== 'sum')),
    )
    return writeHeading(heading) === text ? heading : undefined
  } catch {
    return undefined
  }
}

const explain = (madeAt: Date): string =>
  [
    `Dit is een verzegelde back-up van Signaalwijzer van ${dayOfMoment(madeAt)}.`,
    'Open haar in Signaalwijzer: Instellingen, Back-up, “Kies een back-up”. Je hebt de wachtzin nodig die toen is gekozen.',
    'Verander of hernoem niets in dit bestand: dan gaat het niet meer open.',
    '',
  ].join('\n')

const noBackup = refuse(
  'bad-request',
  'Dit bestand is geen back-up van Signaalwijzer. Kies een bestand dat met “Maak een back-up” is gemaakt.',
)
/** Told of a backup of which not everything can be read. */
export const damaged = refuse(
  'unreadable',
  'Deze back-up is beschadigd of niet helemaal gekopieerd. Kopieer het bestand opnieuw, of neem een andere back-up.',
)
const newer = refuse(
  'newer-version',
  'Deze back-up is gemaakt met een nieuwere Signaalwijzer. Werk Signaalwijzer bij en probeer het opnieuw.',
)
const wrongPassphrase = refuse(
  'bad-request',
  'Deze wachtzin hoort niet bij deze back-up. Typ de wachtzin die je koos toen je haar maakte.',
)
const tooLarge = refuse(
  'failed',
  'Je sessies passen niet in één back-up. Gooi oude sessies weg, of kopieer de map met je gegevens in haar geheel.',
)
