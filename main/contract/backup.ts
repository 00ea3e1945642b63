import { z } from 'zod'
import { savedFileSchema } from './files/saved-file'

/** A backup or readable copy that was made on this device: where it went, and what is in it that should be nowhere. */
export const madeBackupSchema = z.object({
  id: z.string(),
  kind: z.enum(['verzegeld', 'leesbaar']),
  madeAt: z.iso.datetime(),
  /** The file as the user can find it back. */
  file: z.string(),
  sessions: z.number().int(),
  /** So many sessions in it were removed, or should have gone by now. */
  expired: z.number().int(),
})
export type MadeBackup = z.infer<typeof madeBackupSchema>

const count = z.number().int()

/** What came of work that took a while. */
export const workOutcomeSchema = z.discriminatedUnion('kind', [
  /** `expired`: left out because their time is over; `unread`: could not be read, and are not in it. */
  z.object({
    kind: z.literal('made'),
    saved: savedFileSchema,
    /** The file is where the user wanted it, or the browser fetched it: only then it counts as a backup. */
    fetched: z.boolean(),
    sessions: count,
    expired: count,
    unread: count,
  }),
  /** All of it was opened and read, and nothing was changed. */
  z.object({ kind: z.literal('tried'), madeAt: z.iso.datetime(), sessions: count, expired: count }),
  z.object({
    kind: z.literal('restored'),
    added: count,
    /** Here already, just as in the backup. */
    same: count,
    /** Here and in the backup, and not the same: both are kept. */
    copies: count,
    expired: count,
    /** Templates, contacts and counts that came along. */
    others: count,
    /** It was taken in to its end; false when it was stopped on the way. */
    whole: z.boolean(),
  }),
  z.object({ kind: z.literal('refused'), message: z.string() }),
  /** Stopped before anything was changed. */
  z.object({ kind: z.literal('stopped') }),
])
export type WorkOutcome = z.infer<typeof workOutcomeSchema>

const workKind = z.enum(['make', 'open'])

/** How work that takes a while goes. */
export const workSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('busy'), kind: workKind, done: count, total: count }),
  z.object({ state: z.literal('done'), kind: workKind, outcome: workOutcomeSchema }),
])
export type Work = z.infer<typeof workSchema>
