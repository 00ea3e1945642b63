import { z } from 'zod'
import { pageId } from './front-matter'

const reason = z.string().min(10, 'zeg in een zin waarom')

/** What counts for a young person under juvenile law, whatever the article. */
const youthSchema = z.strictObject({ zin: z.string().min(3), feiten: z.array(z.string()).min(1) })

/** A row of the table: one article, and the highest penalty for adults. */
export const penaltySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  wet: z.string().min(2),
  artikel: z.string().min(1),
  /** What it is about, in plain words. */
  naam: z.string().min(3),
  volwassenen: z.string().min(3),
  /** Of the text that was read: a year, a month or a day. */
  gelezen: z
    .string()
    .regex(
      /^(\d{4}(-\d{2}(-\d{2})?)?|onbekend)$/,
      "schrijf de datum als '2015', '2024-05', '2026-01-01' of onbekend",
    ),
  /** The fact that it rests on; several with spaces between them. */
  feit: z.string().min(1),
  opmerking: z.string().optional(),
})

/** content/straffen.yaml: every penalty once. */
export const penaltyFileSchema = z.strictObject({
  jeugd: z.strictObject({ van12tot15: youthSchema, van16en17: youthSchema }),
  rijen: z.array(penaltySchema),
  /** Sentences that may name a penalty themselves, as they stand on the page. */
  uitzonderingen: z.array(z.strictObject({ pagina: pageId, zin: z.string().min(10), reden: reason })),
})

export type Penalty = z.output<typeof penaltySchema>
export type PenaltyFile = z.output<typeof penaltyFileSchema>

/** The facts that a row rests on. */
export function listFacts(feit: string): string[] {
  return feit.split(/\s+/).filter((id) => id !== '')
}
