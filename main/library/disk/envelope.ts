import { z } from 'zod'
import { decodeText, isBlank } from '#contract/files/decode-text.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { MendedDocument } from './mend-document'
import { upgrade, type UpgradeStep } from './upgrades'

/** How one kind of document is kept: its name, its schema, and the way up from every older version. */
export type Format<Schema extends z.ZodType> = {
  readonly kind: string
  readonly schema: Schema
  readonly steps: readonly UpgradeStep[]
  /** The session that a document belongs to: it is sealed with the key of that session. Without it, with that of the library. */
  readonly sessionOf?: (data: z.output<Schema>) => string
  /** Reads data that does not fit the schema as far as it goes. Without it such a file is unreadable. */
  readonly mend?: (data: unknown) => MendedDocument<z.output<Schema>> | undefined
}

const envelopeSchema = z.object({
  version: z.number().int().min(1),
  kind: z.string(),
  data: z.unknown(),
  beside: z.unknown().optional(),
})

/** A document from the disk with what stood beside it in its envelope; undefined when nothing did. */
export type OpenedDocument<Value> = MendedDocument<Value> & { readonly beside?: unknown }

const unreadable = refuse('unreadable', 'Dit bestand is beschadigd en kan niet open.')
/** Told of a file that a sync product has not fetched yet, or that a crash left without content. */
export const sayNothingIn =
  'De inhoud van dit bestand is nog niet op deze computer. Zet het in OneDrive, iCloud of een ander programma dat bestanden gelijk houdt op “altijd op dit apparaat”; daarna lezen wij het weer.'
const nothingIn = refuse('empty', sayNothingIn)
const newer = refuse(
  'newer-version',
  'Dit is gemaakt met een nieuwere Signaalwijzer. Werk Signaalwijzer bij om het te openen; wij laten het bestand zoals het is.',
)

/** The newest version of a format. */
export function versionOf(format: Pick<Format<z.ZodType>, 'steps'>): number {
  return format.steps.length + 1
}

/**
 * Packs a document, under the newest version of its format. `beside` goes along and is no part of it. Sealing comes after
 * it: `write-document.ts`.
 */
export function packEnvelope<Schema extends z.ZodType>(
  format: Format<Schema>,
  data: z.output<Schema>,
  beside?: unknown,
): Uint8Array {
  const envelope = { version: versionOf(format), kind: format.kind, data, beside }
  return Buffer.from(JSON.stringify(envelope), 'utf8')
}

/**
 * Opens a document that is not sealed (any more), upgrades it and checks it. Refuses with 'unreadable' for bytes that are cut off,
 * of another kind or not as the schema says, with 'empty' when nothing is in it, and with 'newer-version' for a file that only a later app understands.
 */
export function openEnvelope<Schema extends z.ZodType>(
  format: Format<Schema>,
  bytes: Uint8Array,
): Result<z.output<Schema>> {
  return takeValue(openMended(format, bytes))
}

/** As `openEnvelope`, and names the places in the document where something stood that could not be read. */
export function openMended<Schema extends z.ZodType>(
  format: Format<Schema>,
  bytes: Uint8Array,
): Result<OpenedDocument<z.output<Schema>>> {
  return isBlank(bytes) ? nothingIn : openPlain(format, bytes)
}

function takeValue<Value>(opened: Result<MendedDocument<Value>>): Result<Value> {
  return opened.ok ? accept(opened.value.value) : opened
}

/** As `openEnvelope`, for a file that one user passes on to another: never sealed, because the reader has another key. */
export function openPlainEnvelope<Schema extends z.ZodType>(
  format: Format<Schema>,
  bytes: Uint8Array,
): Result<z.output<Schema>> {
  return takeValue(openPlain(format, bytes))
}

function openPlain<Schema extends z.ZodType>(
  format: Format<Schema>,
  bytes: Uint8Array,
): Result<OpenedDocument<z.output<Schema>>> {
  const envelope = envelopeSchema.safeParse(parseJson(bytes))
  if (!envelope.success || envelope.data.kind !== format.kind) return unreadable
  const { version, data, beside } = envelope.data
  if (version > versionOf(format)) return newer
  const upgraded = upgradeSafely(data, version, format.steps)
  const checked = format.schema.safeParse(upgraded)
  if (checked.success) return accept({ value: checked.data, lost: [], beside })
  const mended = format.mend?.(upgraded)
  return mended ? accept({ ...mended, beside }) : unreadable
}

/** A step may trip over data that was damaged by hand; such a file is unreadable, the app goes on. */
function upgradeSafely(data: unknown, version: number, steps: readonly UpgradeStep[]): unknown {
  try {
    return upgrade(data, version, steps)
  } catch {
    return undefined
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '')
  } catch {
    return undefined
  }
}
