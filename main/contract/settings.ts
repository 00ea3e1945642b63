import { z } from 'zod'
import { limits } from './limits'

/** What the app remembers about its user. Nothing about a young person can be put here. */
export const settingsSchema = z.object({
  theme: z.enum(['systeem', 'licht', 'donker', 'contrast']).default('systeem'),
  textSize: z.enum(['gewoon', 'groot', 'grootst']).default('gewoon'),
  municipality: z.string().max(limits.lineCharacters).default(''),
  role: z.string().max(limits.lineCharacters).default(''),
  /** Page ids, newest first. */
  recentPages: z.array(z.string().max(limits.lineCharacters)).max(limits.recentPages).default([]),
})

export type Settings = z.infer<typeof settingsSchema>
