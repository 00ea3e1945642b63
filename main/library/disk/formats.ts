import { z } from 'zod'
import { countsSchema } from '#contract/counts.ts'
import { fileKinds } from '#contract/file-kinds.ts'
import { loosen } from '#contract/loosen.ts'
import { ownTemplateSchema } from '#contract/own-template.ts'
import { storedSessionSchema } from '#contract/session.ts'
import { settingsSchema } from '#contract/settings.ts'
import { storedSocialMapSchema } from '#contract/social-map.ts'
import type { Format } from './envelope'
import { mendSession } from './mend-session'
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
