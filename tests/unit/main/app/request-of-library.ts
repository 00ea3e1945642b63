import { createRequests, type Handlers } from '../../../../main/app/requests'
import type { Host } from '../../../../main/host'
import type { SealedLibrary } from '../../../../main/library/sealed-library'
import { createDownloads, type Downloads } from '../../../../main/loopback/downloads'
import { createLoopbackHost } from '../../../../main/loopback/loopback-host'
import { noPolicy } from '../../../../main/policy/policy'

/** The requests of the app on a library of the test, with the host of a browser or a given one. */
export function makeRequestsOf(library: SealedLibrary, downloads: Downloads = createDownloads()): Handlers {
  return makeRequestsIn(
    library,
    createLoopbackHost(downloads, () => Promise.resolve()),
  )
}

/** The same in a given host. */
export function makeRequestsIn(library: SealedLibrary, host: Host): Handlers {
  const log = () => undefined
  return createRequests({ library, host, version: '1.2.3', dataFolder: '', log, policy: noPolicy })
}
