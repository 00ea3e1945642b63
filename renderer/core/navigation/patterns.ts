import type { ParamsOf } from './match-route'

/** The route table: every screen of the app, in the order in which addresses are tried. */
export const patterns = {
  start: '/',
  search: '/zoeken',
  naslag: '/naslag',
  toCheck: '/naslag/te-controleren',
  news: '/naslag/nieuw',
  programme: '/naslag/programma',
  signalSheet: '/naslag/signaal/kaarten',
  collection: '/naslag/:collection',
  page: '/naslag/:collection/:slug/:anchor?',
  sharing: '/delen',
  check: '/signaalcheck',
  checkReport: '/signaalcheck/verslag',
  sessions: '/sessies',
  newSession: '/sessies/nieuw',
  session: '/sessies/:id',
  sessionReport: '/sessies/:id/verslag',
  history: '/sessies/:id/versies',
  handOver: '/sessies/:id/doorgeven',
  prepare: '/sessies/:id/voorbereiden',
  printPackage: '/sessies/:id/printpakket',
  templates: '/draaiboeken',
  template: '/draaiboeken/:id',
  progress: '/voortgang',
  socialMap: '/sociale-kaart',
  hall: '/zaal/:id',
  actNow: '/nu-handelen',
  settings: '/instellingen',
  welcome: '/welkom',
  help: '/hulp',
  statement: '/toegankelijkheid',
  about: '/over',
} as const

/** The name of a screen. */
export type RouteName = keyof typeof patterns

/** What the address of a screen says of what it shows. */
export type ScreenParams<Name extends RouteName> = ParamsOf<(typeof patterns)[Name]>
