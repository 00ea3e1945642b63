import { z } from 'zod'

/** What became of a file that was offered to the user. */
export const savedFileSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), path: z.string() }),
  z.object({ kind: z.literal('download'), address: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
])
export type SavedFile = z.infer<typeof savedFileSchema>
