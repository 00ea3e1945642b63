import { z } from 'zod'
import { directionSides } from '../direction-sides'

const sentence = z.string().min(5).max(400)

/** Directions in which signals can point. `naam` never names a person, always a situation. */
export const directionFileSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    naam: sentence,
    /** What the situation is about: help, something done to the young person, something that he may also do, or a place. */
    kant: z.enum(directionSides),
    kort: sentence,
    /** The ordinary explanation that fits this combination as a whole. */
    gewoon: sentence,
    deed_mee: sentence,
    overkwam: sentence,
    nog_niet_bekend: z.array(sentence).min(2),
    fenomenen: z.array(z.string()),
    routes: z.array(z.string()).min(1),
    feiten: z.array(z.string()).min(1),
  }),
)
