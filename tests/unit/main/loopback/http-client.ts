import { request } from 'node:http'
import { onTestFinished } from 'vitest'
import { startLoopback } from '../../../../main/loopback/start-loopback'
import { makePageFolder } from '../page-folder'
import { makeTempFolder } from '../temp-folder'
import { testPlaces } from '../../../prepare/test-key'

/** What came back over HTTP. */
export type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** What to send; headers of undefined are left out, so that a test can take one away. */
export type Sending = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string | Buffer
}

/** Sends one request exactly as it is written: no header is added, no path is tidied. */
export function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Sending = {},
): Promise<Reply> {
  const all: Readonly<Record<string, string | undefined>> = { host: `127.0.0.1:${port}`, ...headers }
  const given = Object.entries(all).filter(([, value]) => value !== undefined)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: Object.fromEntries(given),
        setHost: false,
        agent: false,
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.once('error', reject)
        incoming.once('end', () => {
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          })
        })
      },
    )
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

/** A running loopback host on a real port, with a small page and an empty data folder; stopped after the test. */
export async function startTestLoopback(given?: { readonly dataFolder: string }) {
  const dataFolder = given?.dataFolder ?? (await makeTempFolder())
  const opened: string[] = []
  const lines: string[] = []
  const loopback = await startLoopback({
    places: testPlaces,
    port: 0,
    dataFolder,
    pageFolder: await makePageFolder(),
    openInBrowser: (url) => {
      opened.push(url)
      return url.includes('stuk') ? Promise.reject(new Error('geen browser')) : Promise.resolve()
    },
    log: (event) => lines.push(event),
  })
  onTestFinished(() => loopback.stop())
  const { port } = loopback
  const key = loopback.address.split('#sleutel=')[1] ?? ''
  const json = { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' }
  const exchange = (changes: Sending = {}) =>
    send(port, '/sleutel', {
      method: 'POST',
      body: JSON.stringify({ sleutel: key }),
      ...changes,
      headers: { ...json, ...changes.headers },
    })
  const ask = (name: string, cookie: string | undefined, changes: Sending = {}) =>
    send(port, `/verzoek/${name}`, {
      method: 'POST',
      body: '{}',
      ...changes,
      headers: { ...json, cookie, ...changes.headers },
    })
  /** Exchanges the key and answers the cookie. */
  const enter = async () => String((await exchange()).headers['set-cookie']).split(';')[0] ?? ''
  return { ...loopback, key, dataFolder, opened, lines, exchange, ask, enter }
}
