import { accept, type Result } from '#contract/result.ts'
import type { Bridge } from './bridge'
import type { Connection } from './connection'
import { createBridge, unavailable } from './create-bridge'

/** The part of the window that the loopback bridge uses. */
export type LoopbackWindow = {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string }
  readonly history: { replaceState(data: unknown, unused: string, url: string): void }
}

/** A host that takes longer hangs (ms). Ample: a save to a slow network drive is a matter of seconds. */
const answersWithinMs = 60_000

const readKey = (hash: string) => new URLSearchParams(hash.slice(1)).get('sleutel')

/** Whether a hash carries the key of an address that `npm start` printed. */
export const holdsKey = (hash: string): boolean => readKey(hash) !== null

/**
 * Exchanges the key in the address for access, once, and takes it out of the address (also out of the history).
 * Without a key there is nothing to do: an earlier exchange still holds.
 */
async function exchangeKey({ fetch, location, history }: LoopbackWindow): Promise<Result<unknown>> {
  const key = readKey(location.hash)
  if (key === null) return accept(undefined)
  history.replaceState(null, '', location.pathname + location.search)
  return post(fetch, '/sleutel', { sleutel: key })
}

/**
 * Connects to the loopback host. A refused key is no matter while an earlier exchange holds, as when the printed
 * address is opened again in the same browser; without access the answer is the sentence to show.
 */
export async function connectLoopback(window: LoopbackWindow): Promise<Result<Connection>> {
  const bridge = createLoopbackBridge(window)
  const exchanged = await exchangeKey(window).catch(() => unavailable)
  // What the page needs first also tells whether it has access: one question less before anything shows.
  const settings = await bridge.readSettings({})
  if (settings.ok || settings.code !== 'unavailable') return accept({ bridge, settings })
  return exchanged.ok ? settings : exchanged
}

function createLoopbackBridge({ fetch }: Pick<LoopbackWindow, 'fetch'>): Bridge {
  return createBridge((name, input) => post(fetch, `/verzoek/${name}`, input))
}

/** Posts JSON and reads the result. Rejects when nobody answers, or something else than the loopback host. */
async function post(fetch: LoopbackWindow['fetch'], path: string, body: unknown): Promise<Result<unknown>> {
  const response = await fetch(path, {
    method: 'POST',
    // The mode stays as it is ('cors'): with any other one a no-referrer page sends no origin.
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // A host that hangs is a host that does not answer: what was typed stays in the page, and can be tried again.
    signal: AbortSignal.timeout(answersWithinMs),
  })
  const result: unknown = await response.json()
  if (!isResult(result)) throw new TypeError('Not an answer of the loopback host.')
  // The host knows no code of its own for "this tab has no access"; to the page it is out of reach.
  if (!result.ok && [401, 403].includes(response.status)) return { ...result, code: 'unavailable' }
  return result
}

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}
