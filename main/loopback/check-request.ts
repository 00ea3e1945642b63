import type { Arrival } from './arrival'
import { fromElsewhere } from './sentences'

/** A refusal before any handler runs: an HTTP status and one sentence for the person. */
export type Rejection = { readonly status: number; readonly message: string }

/**
 * Checks that a request was really sent to us: the Host header must be the address we bind, or another site could use
 * its own name for our address (DNS rebinding). Undefined when it is fine.
 */
export function checkHost({ headers }: Pick<Arrival, 'headers'>, host: string): Rejection | undefined {
  return headers.host === host ? undefined : { status: 421, message: fromElsewhere }
}

/** Checks that a browser did not send this for another site, as far as it tells. Undefined when it is fine. */
export function checkSite({ headers }: Pick<Arrival, 'headers'>): Rejection | undefined {
  const site = headers['sec-fetch-site'] ?? 'same-origin'
  return site === 'same-origin' || site === 'none' ? undefined : { status: 403, message: fromElsewhere }
}

/** What asks for a page to put it inside another one. */
const frames: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object', 'fencedframe'])

/**
 * Checks a request for a file of the page: another site may lead to it, but not take a part of it (a script, a picture)
 * nor put it in a frame. Undefined when it is fine, also for a program that tells nothing.
 */
export function checkPageUse(arrival: Pick<Arrival, 'headers'>): Rejection | undefined {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } = arrival.headers
  if (typeof dest === 'string' && frames.has(dest)) return { status: 403, message: fromElsewhere }
  return mode === 'navigate' ? undefined : checkSite(arrival)
}

/** Checks a request that carries JSON: POST, from our own origin, said to be JSON. Undefined when it is fine. */
export function checkPost(arrival: Pick<Arrival, 'method' | 'headers'>, host: string): Rejection | undefined {
  const { method, headers } = arrival
  if (method !== 'POST') return { status: 405, message: fromElsewhere }
  if (headers.origin !== `http://${host}`) return { status: 403, message: fromElsewhere }
  // A page of another site cannot send this type without asking first, and nobody answers that question here.
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return { status: 415, message: fromElsewhere }
  return checkSite(arrival)
}
