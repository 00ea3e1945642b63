import type { SealState } from '#contract/seal.ts'
import type { RouteName } from '#core/navigation/patterns.ts'

/** Whether a screen is there for the user's own work; all others work while that is locked. A new screen says which it is. */
const isForOwnWork: Readonly<Record<RouteName, boolean>> = {
  start: false,
  search: false,
  naslag: false,
  toCheck: false,
  news: false,
  programme: false,
  signalSheet: false,
  collection: false,
  page: false,
  sharing: false,
  check: false,
  checkReport: false,
  sessions: true,
  newSession: true,
  session: true,
  sessionReport: true,
  history: true,
  handOver: true,
  prepare: true,
  printPackage: true,
  templates: true,
  template: true,
  progress: true,
  socialMap: true,
  hall: true,
  actNow: false,
  settings: false,
  welcome: false,
  help: false,
  statement: false,
  about: false,
}

/** Whether a screen is of no use while the library is locked. */
export function needsOwnWork(route: RouteName | undefined): boolean {
  return route !== undefined && isForOwnWork[route]
}

/** Whether the library is there and cannot be opened, for whatever reason. */
export function isLocked(state: SealState | null): boolean {
  return state !== null && state.kind !== 'open' && state.kind !== 'none'
}
