import { z } from 'zod'
import { limits } from './limits'
import { idSchema } from './session'

const line = z.string().max(limits.lineCharacters)
const count = z.number().int().min(0).max(1_000_000)

/**
 * What one facilitator passes on to add up: numbers only. No places, no texts of a session, and a signal only when it was
 * named often enough to say nothing about anybody.
 */
export const countsSchema = z.object({
  /** Of whom these are: made once for each user, so that a newer file takes the place of an older one. */
  id: idSchema,
  /** A name to know it by: an organisation or a team. */
  name: line,
  madeAt: z.iso.datetime(),
  municipalities: z
    .array(z.object({ name: line, sessions: count, people: count }))
    .max(limits.countedEntries),
  agreements: z.object({ open: count, overdue: count, done: count, lapsed: count }),
  /** Signals by page id. */
  signals: z
    .array(
      z.object({
        page: z.string().regex(/^signaal\/[a-z0-9-]{1,100}$/),
        count: count.min(limits.smallestCount),
      }),
    )
    .max(limits.countedEntries),
})

export type Counts = z.infer<typeof countsSchema>
