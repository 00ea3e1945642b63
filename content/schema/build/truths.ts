import { z } from 'zod'
import { collections } from '../collections'
import { pageId } from './front-matter'

/** A phrase (whole words, in any case, `*` at the end for any ending), or a pattern between slashes. */
const pattern = z.string().min(3).refine(isReadable, {
  message: 'het patroon tussen de schuine strepen klopt niet: kijk naar haakjes en tekens',
})

function isReadable(written: string): boolean {
  const source = readSource(written)
  if (source === undefined) return true
  try {
    new RegExp(source, 'iu')
    return true
  } catch {
    return false
  }
}

/** What stands between the slashes of a pattern; undefined for a phrase. */
export function readSource(written: string): string | undefined {
  return /^\/(.+)\/$/s.exec(written)?.[1]
}

/** content/waarheden.yaml: what must stand somewhere, and what may never (again). */
export const truthsSchema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      /** Where it holds: exactly one of these. */
      pagina: pageId.optional(),
      collectie: z.enum(collections).optional(),
      /** A data file or a screen, from the repository. */
      bestand: z.string().optional(),
      overal: z.literal(true).optional(),
      moet: z.array(pattern).default([]),
      mag_niet: z.array(pattern).default([]),
      /** The fact that it rests on. */
      feit: z.string(),
      waarom: z.string().min(10, 'zeg in een zin waarom'),
      /** The wrong text as it once stood there. */
      kapot: z.string().min(3),
    })
    .refine(
      ({ pagina, collectie, bestand, overal }) =>
        [pagina, collectie, bestand, overal].filter((place) => place !== undefined).length === 1,
      { message: 'noem precies één plek: pagina, collectie, bestand of overal: true' },
    )
    .refine(({ moet, mag_niet }) => moet.length + mag_niet.length > 0, {
      message: 'noem wat er moet staan of wat er niet mag staan',
    }),
)

export type Truth = z.output<typeof truthsSchema>[number]
