import { z } from 'zod'
import { limits } from './limits'
import { settingsSchema } from './settings'
import { settingsLists, singleSettings, type SettingsList, type SingleSetting } from './settings-change'

const line = z.string().max(limits.lineCharacters)

const listChangeSchema = z.object({
  gone: z.array(line).max(limits.favourites),
  put: z.array(z.object({ at: z.number().int().min(0), entry: line })).max(limits.favourites),
})

const { shape } = settingsSchema
/** Without their defaults: what a change does not name must stay as it is. */
const single = Object.fromEntries(singleSettings.map((name) => [name, shape[name].unwrap().optional()])) as {
  [Name in SingleSetting]: z.ZodOptional<ReturnType<(typeof shape)[Name]['unwrap']>>
}
const lists = Object.fromEntries(settingsLists.map((name) => [name, listChangeSchema.optional()])) as {
  [Name in SettingsList]: z.ZodOptional<typeof listChangeSchema>
}

/** `SettingsChange` as the host checks it. */
export const settingsChangeSchema = z.object({
  set: z.object(single),
  lists: z.object(lists),
  headings: z.record(line, line).refine((headings) => Object.keys(headings).length <= 2 * limits.recentPages),
})
