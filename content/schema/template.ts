import { z } from 'zod'

const line = z.string().min(1).max(300)

/** A template (draaiboek) of a session: steps with times that add up to its length. Our own design. */
export const templateSchema = z
  .strictObject({
    titel: line,
    bijgewerkt: z.iso.date('schrijf de datum als 2026-11-22'),
    duur_minuten: z.int().min(5),
    groep: z.strictObject({ minimum: z.int(), maximum: z.int(), ideaal: line }),
    doel: line,
    resultaat: z.array(line),
    rollen_nodig: z.array(line),
    voorbereiding: z.array(z.strictObject({ wanneer: line, taak: line })),
    stappen: z
      .array(
        z.strictObject({
          // as strict as the id of a step in a session, which is a copy of this one
          id: z
            .string()
            .regex(/^[a-z0-9][a-z0-9-]{2,63}$/, 'gebruik 3 tot 64 kleine letters, cijfers of streepjes'),
          titel: line,
          doel: line,
          minuten: z.int().min(1).max(600),
          minuten_minimaal: z.int().min(0),
          werkvorm: line,
          begeleider: z.array(line),
          checklist: z.array(line),
          vragen: z.array(line),
          noteren: z.array(line),
        }),
      )
      .min(1),
  })
  .refine(
    (template) => template.stappen.reduce((sum, step) => sum + step.minuten, 0) === template.duur_minuten,
    {
      message: 'de minuten van de stappen zijn samen niet gelijk aan duur_minuten',
      path: ['stappen'],
    },
  )
  .refine((template) => new Set(template.stappen.map(({ id }) => id)).size === template.stappen.length, {
    message: 'twee stappen hebben hetzelfde id: geef iedere stap een eigen id',
    path: ['stappen'],
  })
  .refine((template) => template.stappen.every((step) => step.minuten_minimaal <= step.minuten), {
    message: 'een stap kan niet korter zijn dan minuten_minimaal',
    path: ['stappen'],
  })

/** Ground rules and roles that hold for every session. */
export const sessionBasicsSchema = z.strictObject({
  basisafspraken: z.array(line),
  rollen: z.array(z.strictObject({ id: z.string(), naam: line, taken: z.array(line) })),
  soorten_signaal: z.array(z.strictObject({ id: z.string(), naam: line })),
  /** Statements of the baseline and final measurement. */
  stellingen: z.array(line).length(3, 'geef precies drie stellingen'),
  /** What people can choose in the opinion meter of a case: what they would do, never what they think of the young person. */
  meningen: z.array(line).min(2),
})

export type Template = z.infer<typeof templateSchema> & { readonly id: string }
export type SessionBasics = z.infer<typeof sessionBasicsSchema>
