import { z } from 'zod'
import { settingsSchema } from './settings'

/** What a page tells its host of itself, so that menu, title bar and screen go along. Nothing of what was typed. */
export const pageStateSchema = z.object({
  theme: settingsSchema.shape.theme,
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** The clock of a session runs. */
  isRunning: z.boolean(),
})

export type PageState = z.output<typeof pageStateSchema>
