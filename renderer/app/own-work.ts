import type { SealState } from '#contract/seal.ts'
import type { RouteName } from '#core/navigation/patterns.ts'

/** The screens that show or keep the user's own work; all others work while that is locked. */
const ownWork: ReadonlySet<RouteName> = new Set<RouteName>([
  'sessions',
  'newSession',
  'session',
  'sessionReport',
  'prepare',
  'printPackage',
  'templates',
  'template',
  'progress',
  'socialMap',
  'hall',
])

/** Whether a screen is of no use while the library is locked. */
export function needsOwnWork(route: RouteName | undefined): boolean {
  return route !== undefined && ownWork.has(route)
}

/** Whether the library is there and cannot be opened, for whatever reason. */
export function isLocked(state: SealState | null): boolean {
  return state !== null && state.kind !== 'open' && state.kind !== 'none'
}
