import { z } from 'zod'

/** Words that are not explained in running text although a term has them, each group with the reason. */
export const skippedWordsSchema = z.array(
  z.strictObject({ reden: z.string().min(10), woorden: z.array(z.string()).min(1) }),
)

export type SkippedWords = z.infer<typeof skippedWordsSchema>
