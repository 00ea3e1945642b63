import { z } from 'zod'

/** content/stand.yaml: the day of this edition of the content, against which the age of a reading is decided. */
export const editionSchema = z.strictObject({ stand: z.iso.date("schrijf de datum als '2026-11-29'") })
