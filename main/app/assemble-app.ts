import { createDispatch, type Dispatch } from './dispatch'
import type { Host } from '../host'
import { openSealedLibrary } from '../library/sealed-library'
import { noKeyStore } from '../library/seal/key-store'
import type { KeyPlaces } from '../library/seal/vault'
import { noPolicy, type Policy } from '../policy/policy'
import type { Log } from './log'
import { createRequests } from './requests'
import { keepSafeSettings } from './safe-settings'
import { trackInFlight } from './track-in-flight'
import { version } from './version'

/** The app behind a host: one way in, a beginning, and a way to wait until nothing is being saved any more. */
export type App = {
  readonly dispatch: Dispatch
  /** Does what must be done at every start, when the host can answer. */
  readonly begin: () => void
  readonly settle: () => Promise<void>
}

/** What an app is made of. `safe`: it starts with the usual settings, and leaves those on disk as they are. */
export type AppParts = {
  readonly host: Host
  readonly dataFolder: string
  readonly log: Log
  readonly policy?: Policy | undefined
  readonly safe?: boolean
  /** Where keys may come from; without it only what a user types. */
  readonly places?: KeyPlaces | undefined
}

/** Puts library, requests and contract together for one host. */
export function assembleApp({
  host,
  dataFolder,
  log,
  policy = noPolicy,
  safe = false,
  places = { keyStore: noKeyStore },
}: AppParts): App {
  const kept = openSealedLibrary({ dataFolder, places, fixedMonths: policy.keepMonths })
  // An organisation's policy holds for these settings as for those on disk.
  const library = safe ? { ...kept, settings: keepSafeSettings() } : kept
  const handlers = createRequests({ library, host, version, dataFolder, log, policy })
  const app = trackInFlight(createDispatch(handlers, log))
  return {
    dispatch: app.dispatch,
    begin: kept.begin,
    settle: async () => {
      await app.settle()
      await kept.settle()
    },
  }
}
