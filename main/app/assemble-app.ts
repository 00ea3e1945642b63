import { createDispatch, type Dispatch } from './dispatch'
import type { Host } from '../host'
import { openLibrary } from '../library/library'
import { noPolicy, type Policy } from '../policy/policy'
import type { Log } from './log'
import { createRequests } from './requests'
import { keepSafeSettings } from './safe-settings'
import { trackInFlight } from './track-in-flight'
import { version } from './version'

/** The app behind a host: one way in, and a way to wait until nothing is being saved any more. */
export type App = { readonly dispatch: Dispatch; readonly settle: () => Promise<void> }

/** What an app is made of. `safe`: it starts with the usual settings, and leaves those on disk as they are. */
export type AppParts = {
  readonly host: Host
  readonly dataFolder: string
  readonly log: Log
  readonly policy?: Policy | undefined
  readonly safe?: boolean
}

/** Puts library, requests and contract together for one host. */
export function assembleApp({ host, dataFolder, log, policy = noPolicy, safe = false }: AppParts): App {
  const kept = openLibrary(dataFolder)
  // An organisation's policy holds for these settings as for those on disk.
  const library = safe ? { ...kept, settings: keepSafeSettings() } : kept
  const handlers = createRequests({ library, host, version, dataFolder, log, policy })
  return trackInFlight(createDispatch(handlers, log))
}
