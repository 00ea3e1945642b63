import { z } from 'zod'
import { isKeptDay } from './day'
import { limits } from './limits'
import { loosen } from './loosen'
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
  checkedOn: z.string().refine(isKeptDay),
})

/** The local social map: filled in once, shown before the national contacts. */
export const socialMapSchema = z.object({
  entries: z.array(socialMapEntrySchema).max(limits.socialMapEntries),
})

/** The map as it may lie on disk: an older app took entries that nobody may write now. */
export const storedSocialMapSchema = loosen(socialMapSchema)

export type SocialMapEntry = z.infer<typeof socialMapEntrySchema>
export type SocialMap = z.infer<typeof socialMapSchema>
