import { z } from 'zod'

/** Where a part stands in a document: names of fields, and places in lists. */
export const placeSchema = z.array(z.union([z.string(), z.number().int()]))

/** A part of a document that could not be saved as it is. The rest is. */
export const leftOutSchema = z.object({
  place: placeSchema,
  /** `too-long`: what fits is saved, the rest is not. `unfit`: the part stayed as it was. */
  why: z.enum(['too-long', 'unfit']),
  /** For `too-long`: how many characters or entries fit. */
  most: z.number().int(),
})

export type Place = z.infer<typeof placeSchema>
export type LeftOut = z.infer<typeof leftOutSchema>
