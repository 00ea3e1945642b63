import { z } from 'zod'
import { limits } from './limits'
import { isPhoneNumber } from './phone-number'
import { idSchema } from './session'

const line = z.string().max(limits.socialMapCharacters)
const filled = line.refine((text) => text.trim() !== '')

/** One entry of the local social map: an organisation or function that can be reached. Never a person. */
export const socialMapEntrySchema = z.object({
  id: idSchema,
  municipality: filled,
  organisation: filled,
  /** Function, desk or team: "aandachtsfunctionaris", "toegangsteam". */
  role: line,
  phone: line.refine((text) => text === '' || isPhoneNumber(text)),
  hours: line,
  purpose: filled,
  email: line,
  /** Address without a scheme, as it is shown. */
  website: line,
  /** Function (not a name) of who checked the entry, and on which day. */
  checkedBy: filled,
  checkedOn: z.iso.date(),
})

/** The local social map: filled in once, shown before the national contacts. */
export const socialMapSchema = z.object({
  entries: z.array(socialMapEntrySchema).max(limits.socialMapEntries),
})

export type SocialMapEntry = z.infer<typeof socialMapEntrySchema>
export type SocialMap = z.infer<typeof socialMapSchema>
