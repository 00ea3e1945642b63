import { z } from 'zod'

const reason = z.string().min(10, 'zeg in een zin waarom')

/** content/lange-zinnen.yaml: sentences that may be longer than the rule, each with the reason. */
export const longSentencesSchema = z.array(
  z.strictObject({ bestand: z.string(), zin: z.string().min(10), reden: reason }),
)

/** content/ongebruikt.yaml: facts that no page uses, with the reason: single ones, or all that a file has left. */
export const unusedFactsSchema = z.array(
  z.union([
    z.strictObject({ reden: reason, feiten: z.array(z.string()).min(1) }),
    z.strictObject({ reden: reason, bestand: z.string() }),
  ]),
)

export type LongSentenceExceptions = z.infer<typeof longSentencesSchema>
export type UnusedReasons = z.infer<typeof unusedFactsSchema>
