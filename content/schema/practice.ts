import { z } from 'zod'

const line = z.string().min(1).max(300)
const text = z.string().min(1).max(1200)

/** The practice session (oefensessie): an invented session that is filled in and ready to run. Our own design. */
export const practiceSchema = z.strictObject({
  /** Id of the template that is run. */
  draaiboek: line,
  /** Id of the case card that lies on the table. */
  casus: line,
  gemeente: line,
  plaats: line,
  aanleiding: text,
  mensen: z.int().min(1).max(500),
  functies: text,
  verwacht: z.array(z.strictObject({ organisatie: line, functie: line, mensen: z.int().min(1).max(500) })),
  /** Who takes which role of the template. */
  rollen: z.array(z.strictObject({ rol: line, door: line })),
  geparkeerd: z.array(text),
})

export type Practice = z.infer<typeof practiceSchema>
