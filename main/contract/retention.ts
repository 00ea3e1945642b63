import { z } from 'zod'
import { idSchema } from './session'

const day = z.string()

/** A session, and the day after which it goes from this device. */
export const keptSessionSchema = z.object({
  id: idSchema,
  title: z.string(),
  municipality: z.string(),
  date: day,
  /** The last day on which it is kept. */
  keptTo: day,
  /** Somebody chose that day; else it follows from the rule. */
  chosen: z.boolean(),
  /** It goes within two weeks, or should have gone: this must be shown. */
  goesSoon: z.boolean(),
  /** It lies in the bin. */
  binned: z.boolean(),
  /** From this moment on nothing of it is left, because somebody removed it; '' while nobody did. */
  goesAt: z.string(),
})
export type KeptSession = z.infer<typeof keptSessionSchema>

/** What goes when, and what the app must know of it before anything is destroyed. */
export const retentionSchema = z.object({
  sessions: z.array(keptSessionSchema),
  /** Days by the clock of this device; while it is not believed nothing goes. */
  clock: z.object({ today: day, lastSeen: day, believed: z.boolean() }),
  /** How many sessions went for ever since the app started. */
  forgotten: z.number().int(),
  /** The day of the last backup, '' for none; `due`: it is time to remind of one. */
  backup: z.object({ last: day, due: z.boolean() }),
})
export type Retention = z.infer<typeof retentionSchema>
