/** The route table: every screen of the app, in the order in which addresses are tried. */
export const patterns = {
  start: '/',
  search: '/zoeken',
  naslag: '/naslag',
  collection: '/naslag/:collection',
  page: '/naslag/:collection/:slug/:anchor?',
  check: '/signaalcheck',
  checkReport: '/signaalcheck/verslag',
  sessions: '/sessies',
  newSession: '/sessies/nieuw',
  session: '/sessies/:id',
  sessionReport: '/sessies/:id/verslag',
  actNow: '/nu-handelen',
  settings: '/instellingen',
  help: '/hulp',
  about: '/over',
} as const

/** The name of a screen. */
export type RouteName = keyof typeof patterns
