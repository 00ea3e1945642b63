import { z } from 'zod'

const reason = z.string().min(10, 'zeg in een zin waarom')

/** content/makerstem.yaml: phrases in which the maker talks about the work, and not to the reader. */
export const makersVoiceSchema = z.strictObject({
  zinnen: z
    .array(
      z.strictObject({
        zin: z.string().min(5),
        /** What the writer says instead. */
        zeg: reason,
      }),
    )
    .min(1, 'noem minstens één zin'),
  uitzonderingen: z.array(z.strictObject({ bestand: z.string(), zin: z.string().min(10), reden: reason })),
})

export type MakersVoice = z.output<typeof makersVoiceSchema>
