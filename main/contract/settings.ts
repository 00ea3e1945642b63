import { z } from 'zod'
import { defaultSettings } from './default-settings'
import { limits } from './limits'

/** What the app remembers about its user. Nothing about a young person can be put here. */
export const settingsSchema = z.object({
  /** The welcome was read or skipped: Start no longer offers it. */
  welcomed: z.boolean().default(defaultSettings.welcomed),
  theme: z.enum(['systeem', 'licht', 'donker', 'contrast']).default(defaultSettings.theme),
  textSize: z.enum(['gewoon', 'groot', 'grootst']).default(defaultSettings.textSize),
  /** How signal cards are shown on their shelf. */
  cardView: z.enum(['kort', 'volledig']).default(defaultSettings.cardView),
  municipality: z.string().max(limits.lineCharacters).default(defaultSettings.municipality),
  role: z.string().max(limits.lineCharacters).default(defaultSettings.role),
  /** Page ids, newest first. */
  recentPages: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.recentPages)
    .default([...defaultSettings.recentPages]),
  /** Heading that was last in view, for recent pages only. */
  lastHeadings: z
    .record(z.string().max(limits.lineCharacters), z.string().max(limits.lineCharacters))
    .refine((headings) => Object.keys(headings).length <= limits.recentPages)
    .default({ ...defaultSettings.lastHeadings }),
  /** Page ids that the user chose to keep, newest first. */
  favourites: z
    .array(z.string().max(limits.lineCharacters))
    .max(limits.favourites)
    .default([...defaultSettings.favourites]),
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
