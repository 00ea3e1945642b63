import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { assembleApp } from '../app/assemble-app'
import { describeThrown } from '#contract/describe-thrown.ts'
import type { Log } from '../app/log'
import type { KeyPlaces } from '../library/seal/vault'
import type { Policy } from '../policy/policy'
import { createAccess } from './access'
import { sendAnswer } from './answer'
import { receive } from './arrival'
import { createDownloads } from './downloads'
import { handleRequest, type LoopbackContext } from './handle-request'
import { createLoopbackHost, type OpenInBrowser } from './loopback-host'
import { idleAfterMs, watchOpenWindows } from './open-windows'
import { createPageFiles } from './page-files'

/** The only address we bind: nobody outside this machine can reach it. */
const address = '127.0.0.1'

/** A connection that is still busy this long (ms) after the stop is cut. */
const stopWithin = 3000

/**
 * How patient the host is with what comes in slowly, in ms. A page on this machine sends at once: whoever takes longer
 * holds a connection to keep others out.
 */
const patience = { headers: 10_000, request: 60_000, check: 2_000 } as const

/** Most connections at the same time; a browser opens six. */
const mostConnections = 128

/** Most bytes and number of headers of one request; the cookies of other programs on 127.0.0.1 come along. */
const headers = { bytes: 16 * 1024, count: 100 } as const

/** What the loopback host works with. Port 0 takes any free port. */
export type LoopbackOptions = {
  readonly port: number
  readonly dataFolder: string
  /** Starts with the usual settings, and leaves those on disk as they are. */
  readonly safe?: boolean
  readonly pageFolder: string
  readonly openInBrowser: OpenInBrowser
  readonly log: Log
  readonly policy?: Policy | undefined
  /** Where keys may come from; without it only what a user types. */
  readonly places?: KeyPlaces | undefined
  /** Other times than the usual ones, in ms; for tests that wait for an end. */
  readonly waits?: Partial<Record<keyof typeof patience | 'idle', number>>
}

/** A loopback host that answers. */
export type Loopback = {
  readonly port: number
  /** The address with the key, to be opened once. */
  readonly address: string
  /** Settles when the last window has been closed for a while. */
  readonly idle: Promise<void>
  /** Stops answering, after what is being saved has been saved. */
  readonly stop: () => Promise<void>
}

/** Starts to answer on 127.0.0.1. Rejects with Node's own error (EADDRINUSE, EACCES) when the port cannot be had. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { dataFolder, safe = false, pageFolder, openInBrowser, log, policy, places, waits = {} } = options
  const downloads = createDownloads()
  const host = createLoopbackHost(downloads, openInBrowser)
  const app = assembleApp({ host, dataFolder, log, policy, safe, places })
  const server = createServer({
    maxHeaderSize: headers.bytes,
    headersTimeout: waits.headers ?? patience.headers,
    requestTimeout: waits.request ?? patience.request,
    connectionsCheckingInterval: waits.check ?? patience.check,
  })
  server.maxConnections = mostConnections
  server.maxHeadersCount = headers.count
  let end: () => void
  const idle = new Promise<void>((resolve) => {
    end = resolve
  })
  const windows = watchOpenWindows(() => end(), waits.idle ?? idleAfterMs)
  const port = await listen(server, options.port)
  const context: LoopbackContext = {
    host: `${address}:${port}`,
    access: createAccess(port),
    downloads,
    dispatch: app.dispatch,
    servePageFile: createPageFiles(pageFolder),
    windows,
  }
  server.on('request', (request, response) => {
    handleRequest(context, receive(request)).then(
      (answer) => {
        sendAnswer(response, answer)
      },
      (error: unknown) => {
        log('loopback.threw', describeThrown(error))
        response.destroy()
      },
    )
  })
  app.begin()
  return {
    port,
    address: `http://${context.host}/#sleutel=${context.access.key}`,
    idle,
    stop: async () => {
      windows.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      await Promise.race([closed, wait(stopWithin, undefined, { ref: false })])
      server.closeAllConnections()
      await app.settle()
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: address, port, exclusive: true }, resolve)
  })
  return (server.address() as AddressInfo).port
}
