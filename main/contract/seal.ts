import { z } from 'zod'
import { limits } from './limits'

/** What a user types to open: a passphrase, or a code from paper. */
export const secret = z.string().max(limits.lineCharacters)

/** How a library opens. */
export const wayKinds = ['wachtzin', 'herstelcode', 'sleutelhanger', 'sleutelbestand'] as const
export type WayKind = (typeof wayKinds)[number]

/** Something that the user knows, what this device keeps, or a file that a member of the team made. */
export const openerSchema = z.union([
  z.strictObject({ passphrase: secret }),
  z.strictObject({ recoveryCode: secret }),
  z.strictObject({ device: z.literal(true) }),
  z.strictObject({ joinFile: z.string().max(limits.importCharacters), code: secret }),
])

/** A way in that is added. `typed`: the recovery code as it was typed over. */
export const newWaySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wachtzin'), passphrase: secret }),
  z.object({ kind: z.literal('herstelcode'), typed: secret }),
  z.object({ kind: z.enum(['sleutelhanger', 'sleutelbestand']) }),
])

/** How the library is, to be shown. */
export const sealStateSchema = z.object({
  kind: z.enum(['none', 'open', 'locked', 'needs-another-way', 'newer-version', 'damaged']),
  sentence: z.string(),
  ways: z.array(z.object({ id: z.string(), kind: z.enum(wayKinds), madeAt: z.string() })),
  /** What can be chosen on this device besides a passphrase. */
  offers: z.object({ keyStore: z.boolean(), keyFile: z.boolean() }),
  /** The key comes from a file that an organisation chose: nothing is asked and nothing is locked. */
  fixed: z.boolean(),
  /** Files from before the sealing are still kept. */
  plainCopies: z.boolean(),
})
export type SealState = z.infer<typeof sealStateSchema>
