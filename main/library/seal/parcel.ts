import { createHash } from 'node:crypto'
import { z } from 'zod'
import { accept, refuse, type Result } from '#contract/result.ts'
import { readBase64, seal, unseal, writeBase64 } from './cipher'
import { scryptSchema } from './key-file'
import { derivePassphraseKey, makeSalt, usualCost, type PassphraseCost } from './passphrase'
import { makeSpokenCode, readSpokenCode } from './spoken-code'

/** What one user hands to another in a sealed file: a session, or the key of a shared library. */
export type ParcelKind = 'doorgegeven-sessie' | 'uitnodiging'

/** The text of the file, and the code that is told apart from it. */
export type Parcel = { readonly text: string; readonly code: string }

const version = 1
const fields = z.strictObject({
  signaalwijzer: z.enum(['doorgegeven-sessie', 'uitnodiging']),
  version: z.literal(version),
  salt: z.string().max(60),
  scrypt: scryptSchema,
  nonce: z.string().max(60),
  data: z.string(),
  sum: z.string().max(60),
})
type Fields = z.output<typeof fields>

/** How it is sealed. `code`: one that was told already, so that it opens this file too; else a new one. */
export type Sealing = { readonly code?: string | undefined; readonly cost?: PassphraseCost | undefined }

/** Seals bytes for somebody who gets the code by voice. Guessing it takes the work of scrypt for each guess. */
export async function packParcel(
  kind: ParcelKind,
  plain: Uint8Array,
  { code: told, cost = usualCost }: Sealing = {},
): Promise<Result<Parcel>> {
  const code = told ?? makeSpokenCode()
  // nobody could open a file with a code that is no code
  if (readSpokenCode(code) === undefined) return slip
  const salt = makeSalt()
  const key = await deriveCodeKey(code, salt, cost)
  const { nonce, data } = seal(key, plain, bind(kind))
  const body = {
    signaalwijzer: kind,
    version,
    salt: writeBase64(salt),
    scrypt: { N: cost.N, r: cost.r, p: cost.p },
    nonce: writeBase64(nonce),
    data: writeBase64(data),
  } as const
  return accept({ text: JSON.stringify({ ...body, sum: sumOf(body) }), code })
}

/**
 * Opens such a file. A file that is cut off or changed, one of another kind, a slip in the code and a wrong code are told
 * apart, each in one sentence with what to do.
 */
export async function openParcel(kind: ParcelKind, text: string, typed: string): Promise<Result<Uint8Array>> {
  const file = readParcel(text)
  if (!file.ok) return file
  if (file.value.signaalwijzer !== kind) return otherKind[kind]
  const code = readSpokenCode(typed)
  if (code === undefined) return slip
  const { salt, nonce, data } = {
    salt: readBase64(file.value.salt),
    nonce: readBase64(file.value.nonce),
    data: readBase64(file.value.data),
  }
  if (!salt || !nonce || !data) return damaged
  const key = await deriveCodeKey(code, salt, file.value.scrypt)
  const plain = unseal(key, { nonce, data }, bind(kind))
  return plain === undefined ? wrongCode : accept(plain)
}

function readParcel(text: string): Result<Fields> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '').trim())
  } catch {
    return text.includes('"signaalwijzer"') ? damaged : noParcel
  }
  const read = fields.safeParse(value)
  if (read.success) return read.data.sum === sumOf(read.data) ? accept(read.data) : damaged
  if (typeof value !== 'object' || value === null || !('signaalwijzer' in value)) return noParcel
  return 'version' in value && Number(value.version) > version ? newer : damaged
}

const deriveCodeKey = (code: string, salt: Uint8Array, cost: PassphraseCost) =>
  derivePassphraseKey(readSpokenCode(code) ?? code, salt, cost)

const bind = (kind: ParcelKind): string => JSON.stringify(['doorgeven', version, kind])

/** By this a damaged file is told apart from a wrong code. */
function sumOf({ signaalwijzer, salt, scrypt, nonce, data }: Omit<Fields, 'sum'>): string {
  const { N, r, p } = scrypt
  return createHash('sha256')
    .update(JSON.stringify([signaalwijzer, version, salt, N, r, p, nonce, data]))
    .digest('base64url')
    .slice(0, 16)
}

const noParcel = refuse(
  'bad-request',
  'Dit bestand is niet met Signaalwijzer doorgegeven. Kies het bestand dat je collega je gaf.',
)
const damaged = refuse(
  'unreadable',
  'Dit bestand is beschadigd of niet helemaal overgekomen. Vraag je collega om het nog eens te sturen.',
)
const newer = refuse(
  'newer-version',
  'Dit bestand is gemaakt met een nieuwere Signaalwijzer. Werk Signaalwijzer bij om het te openen.',
)
const slip = refuse(
  'bad-request',
  'In deze code zit een tikfout. Een code heeft vier groepjes van vier cijfers; vraag ze één voor één na.',
)
const wrongCode = refuse(
  'bad-request',
  'Deze code hoort niet bij dit bestand. Vraag je collega welke code erbij hoort.',
)
const otherKind: Readonly<Record<ParcelKind, Result<never>>> = {
  'doorgegeven-sessie': refuse(
    'bad-request',
    'Dit is een uitnodiging voor een gedeelde map en geen sessie. Gebruik haar op het scherm waar je ontgrendelt.',
  ),
  uitnodiging: refuse(
    'bad-request',
    'Dit is een doorgegeven sessie en geen uitnodiging. Open haar bij “Neem een sessie over” op het scherm Sessies.',
  ),
}
