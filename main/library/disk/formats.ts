import { z } from 'zod'
import { countsSchema } from '#contract/counts.ts'
import { fileKinds } from '#contract/files/file-kinds.ts'
import { loosen } from '#contract/loosen.ts'
import { ownTemplateSchema } from '#contract/own-template.ts'
import { isKeptDay } from '#contract/day.ts'
import { idSchema, storedSessionSchema } from '#contract/session.ts'
import { settingsSchema } from '#contract/settings.ts'
import { storedSocialMapSchema } from '#contract/social-map.ts'
import type { Format } from './envelope'
import { mendSession } from './mend-session'
import { addDevices } from './upgrade-retention'
import { addSessionParts, addTimes, addTold } from './upgrade-session'

/** How a session is kept. A new version of the document adds a step here, with a fixture of the old one in the tests. */
export const sessionFormat = {
  kind: 'sessie',
  schema: storedSessionSchema,
  steps: [addSessionParts, addTold, addTimes],
  mend: mendSession,
  sessionOf: ({ id }) => id,
} as const satisfies Format<typeof storedSessionSchema>

/** How the settings are kept: plain, because the app must look right before anything is opened. */
export const settingsFormat = {
  kind: 'instellingen',
  schema: settingsSchema,
  steps: [],
} as const satisfies Format<typeof settingsSchema>

/** What the settings tell about the work: sealed, apart from how the app looks. Null when nothing was told. */
const aboutYouSchema = settingsSchema
  .pick({
    municipality: true,
    countsId: true,
    countsName: true,
    recentSearches: true,
    missedSearches: true,
    reportSender: true,
  })
  .nullable()

/** How that part of the settings is kept. */
export const aboutYouFormat = {
  kind: 'over-jou',
  schema: aboutYouSchema,
  steps: [],
} as const satisfies Format<typeof aboutYouSchema>

/** How the local social map is kept. */
export const socialMapFormat = {
  kind: 'sociale-kaart',
  schema: storedSocialMapSchema,
  steps: [],
} as const satisfies Format<typeof storedSocialMapSchema>

// how many fit is the business of who adds one
const templateListSchema = z.array(loosen(ownTemplateSchema))
const countsListSchema = z.array(countsSchema)

/** How the templates of the user's own are kept. */
export const templateListFormat = {
  kind: 'draaiboeken',
  schema: templateListSchema,
  steps: [],
} as const satisfies Format<typeof templateListSchema>

/** How the counts of others are kept. */
export const countsListFormat = {
  kind: 'tellingen-van-anderen',
  schema: countsListSchema,
  steps: [],
} as const satisfies Format<typeof countsListSchema>

/** A template as one user passes it on to another. */
export const templateFileFormat = {
  kind: fileKinds.template.kind,
  schema: ownTemplateSchema,
  steps: [],
} as const satisfies Format<typeof ownTemplateSchema>

/** Counts as one user passes them on to another. */
export const countsFileFormat = {
  kind: fileKinds.counts.kind,
  schema: countsSchema,
  steps: [],
} as const satisfies Format<typeof countsSchema>

const momentOrNone = z.string().max(40)
const deviceCode = z.string().max(60)

/**
 * What is kept of a session about its going: outside the session, because it outlives it, and sealed with the key of the
 * library. Holds no more than an id and days.
 */
const retentionRecordSchema = z.object({
  id: idSchema,
  /** The last day that somebody chose; '' when the rule holds. */
  chosen: z.string().max(10),
  /** By device: the first and the last day on which the notice was on its screen. One device does not count for another. */
  notices: z.record(deviceCode, z.array(z.string().max(10)).max(2)),
  /** From this moment on it is being destroyed; '' while it is not. */
  going: momentOrNone,
  /** The device that began so, by its own clock; '' when that is not known. */
  device: z.string().max(60),
  /** By device: when it first saw that another one had begun. */
  seen: z.record(deviceCode, momentOrNone),
  /** When nothing was left of it. */
  gone: momentOrNone,
  /** The id of the key that was destroyed: the same session under another key was made or given anew. */
  key: z.string().max(60),
})

/** How that is kept, one file for each session that has any of it. */
export const retentionRecordFormat = {
  kind: 'bewaartermijn',
  schema: retentionRecordSchema,
  steps: [addDevices],
} as const satisfies Format<typeof retentionRecordSchema>

const daySchema = z.object({ day: z.string().refine(isKeptDay) })

/** How one day is kept: when sessions began to go by themselves, and on which day a device was last seen. */
export const dayFormat = { kind: 'dag', schema: daySchema, steps: [] } as const satisfies Format<
  typeof daySchema
>

const backupRecordSchema = z.object({
  id: z.string().max(60),
  kind: z.enum(['verzegeld', 'leesbaar']),
  madeAt: z.iso.datetime(),
  file: z.string().max(2000),
  sessions: z.array(idSchema),
})

/** How is kept which backup was made when, and of which sessions. */
export const backupRecordFormat = {
  kind: 'gemaakte-back-up',
  schema: backupRecordSchema,
  steps: [],
} as const satisfies Format<typeof backupRecordSchema>
