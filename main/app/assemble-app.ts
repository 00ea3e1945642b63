import { createDispatch, type Dispatch } from './dispatch'
import type { Host } from '../host'
import { openLibrary } from '../library/library'
import type { Log } from './log'
import { createRequests } from './requests'
import { trackInFlight } from './track-in-flight'
import { version } from './version'

/** The app behind a host: one way in, and a way to wait until nothing is being saved any more. */
export type App = { readonly dispatch: Dispatch; readonly settle: () => Promise<void> }

/** Puts library, requests and contract together for one host. */
export function assembleApp({ host, dataFolder, log }: { host: Host; dataFolder: string; log: Log }): App {
  const handlers = createRequests({ library: openLibrary(dataFolder), host, version, dataFolder, log })
  return trackInFlight(createDispatch(handlers, log))
}
