import { createDispatch, type Dispatch } from './dispatch'
import type { Host } from '../host'
import { openLibrary } from '../library/library'
import { noPolicy, type Policy } from '../policy/policy'
import type { Log } from './log'
import { createRequests } from './requests'
import { trackInFlight } from './track-in-flight'
import { version } from './version'

/** The app behind a host: one way in, and a way to wait until nothing is being saved any more. */
export type App = { readonly dispatch: Dispatch; readonly settle: () => Promise<void> }

/** Puts library, requests and contract together for one host. */
export function assembleApp({
  host,
  dataFolder,
  log,
  policy = noPolicy,
}: {
  host: Host
  dataFolder: string
  log: Log
  policy?: Policy | undefined
}): App {
  const handlers = createRequests({
    library: openLibrary(dataFolder),
    host,
    version,
    dataFolder,
    log,
    policy,
  })
  return trackInFlight(createDispatch(handlers, log))
}
