import { z } from 'zod'
import { pageId } from './front-matter'

const reason = z.string().min(10, 'zeg in een zin waarom')

/** Where the trigger words of an advice count when it does not say so itself: everything that tells a reader what to do. */
const ordinaryScope = [
  'handreiking',
  'fenomeen',
  'signaal',
  'route',
  'wet',
  'rol',
  'fast-money',
  'interventie',
]

/** content/advies/<id>.mdx: advice that recurs stands there once, and pages include it. */
export const adviceSchema = z.strictObject({
  /** For people who edit; no reader sees it. */
  titel: z.string().min(3),
  /** Facts that the text as a whole rests on beside those of its sentences. */
  feiten: z.array(z.string()).default([]),
  /** Words and phrases by which a page shows that it tells the same subject; `*` at the end stands for any ending. */
  woorden: z
    .array(
      z
        .string()
        .min(2)
        .regex(/^[^\p{Lu}]+$/u, 'schrijf een trefwoord met kleine letters'),
    )
    .min(1, 'noem minstens één trefwoord'),
  /** Collections or pages where the words count. */
  geldt: z.array(z.string()).default(ordinaryScope),
  /** Pages that have a trigger word and need not include the advice. */
  uitzonderingen: z.array(z.strictObject({ pagina: pageId, reden: reason })).default([]),
})

export type AdviceFrontMatter = z.output<typeof adviceSchema>
