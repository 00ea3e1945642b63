import { sessionSchema } from '../contract/session'
import { settingsSchema } from '../contract/settings'
import { socialMapSchema } from '../contract/social-map'
import type { Format } from './envelope'
import { addSessionParts } from './upgrade-session'

/** How a session is kept. A new version of the document adds a step here, with a fixture of the old one in the tests. */
export const sessionFormat = {
  kind: 'sessie',
  schema: sessionSchema,
  steps: [addSessionParts],
} as const satisfies Format<typeof sessionSchema>

/** How the settings are kept. */
export const settingsFormat = {
  kind: 'instellingen',
  schema: settingsSchema,
  steps: [],
} as const satisfies Format<typeof settingsSchema>

/** How the local social map is kept. */
export const socialMapFormat = {
  kind: 'sociale-kaart',
  schema: socialMapSchema,
  steps: [],
} as const satisfies Format<typeof socialMapSchema>
