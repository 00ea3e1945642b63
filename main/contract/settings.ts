import { z } from 'zod'
import { defaultSettings } from './default-settings'
import { limits } from './limits'

/** What the app remembers about its user. Nothing about a young person can be put here. */
export const settingsSchema = z.object({
  theme: z.enum(['systeem', 'licht', 'donker', 'contrast']).default(defaultSettings.theme),
  textSize: z.enum(['gewoon', 'groot', 'grootst']).default(defaultSettings.textSize),
  municipality: z.string().max(limits.lineCharacters).default(defaultSettings.municipality),
  role: z.string().max(limits.lineCharacters).default(defaultSettings.role),
  /** Page ids, newest first. */
  recentPages: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.recentPages)
    .default([...defaultSettings.recentPages]),
  /** What was searched for, newest first. Stays on this device and can be wiped. */
  recentSearches: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.recentSearches)
    .default([...defaultSettings.recentSearches]),
  /** Searches without a result that the user chose to keep, to pass on to the makers. */
  missedSearches: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.missedSearches)
    .default([...defaultSettings.missedSearches]),
})

export type Settings = z.infer<typeof settingsSchema>
