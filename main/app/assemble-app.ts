import { createDispatch, type Dispatch } from './dispatch'
import type { Host } from '../host'
import { openLibrary } from '../library/library'
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
  readonly safe?: boolean
}

/** Puts library, requests and contract together for one host. */
export function assembleApp({ host, dataFolder, log, safe = false }: AppParts): App {
  const requests = createRequests({ library: openLibrary(dataFolder), host, version, dataFolder, log })
  const handlers = safe ? { ...requests, ...keepSafeSettings() } : requests
  return trackInFlight(createDispatch(handlers, log))
}
