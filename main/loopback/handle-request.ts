import { limits } from '#contract/limits.ts'
import { accept, refuse } from '#contract/result.ts'
import type { Dispatch } from '../app/dispatch'
import type { Access } from './access'
import { answerResult, answerSentence, type Answer } from './answer'
import type { Arrival } from './arrival'
import { checkHost, checkPageUse, checkPost, checkSite, type Rejection } from './check-request'
import { attachmentHeader, type Downloads } from './downloads'
import type { OpenWindows } from './open-windows'
import type { ServePageFile } from './page-files'
import * as sentences from './sentences'

/** What the loopback host answers with. `host` is the address we bind, as '127.0.0.1:8123'. */
export type LoopbackContext = {
  readonly host: string
  readonly access: Access
  readonly downloads: Downloads
  readonly dispatch: Dispatch
  readonly servePageFile: ServePageFile
  readonly windows: OpenWindows
}

/** A key is 43 characters; its JSON is not much longer. */
const keyBytes = 1024

/** Answers one HTTP request: the key exchange, a request of the contract, a download, or a file of the page. */
export async function handleRequest(context: LoopbackContext, arrival: Arrival): Promise<Answer> {
  const { method, pathname } = arrival
  const foreign = checkHost(arrival, context.host)
  if (foreign !== undefined) return reject(foreign)
  if (pathname === '/sleutel' || pathname === '/venster' || pathname.startsWith('/verzoek/')) {
    const rejection = checkPost(arrival, context.host)
    if (rejection !== undefined) return reject(rejection)
    if (pathname === '/sleutel') return exchangeKey(context, arrival)
    return pathname === '/venster' ? noteWindow(context, arrival) : answerRequest(context, arrival)
  }
  if (method !== 'GET' && method !== 'HEAD') return answerSentence(405, sentences.noSuchPage)
  if (pathname.startsWith('/download/')) return sendDownload(context, arrival)
  const misused = checkPageUse(arrival)
  if (misused !== undefined) return answerSentence(misused.status, misused.message)
  return (await context.servePageFile(pathname)) ?? answerSentence(404, sentences.noSuchPage)
}

function reject({ status, message }: Rejection): Answer {
  return answerResult(status, refuse('bad-request', message))
}

async function exchangeKey({ access }: LoopbackContext, arrival: Arrival): Promise<Answer> {
  const body = await readJson(arrival, keyBytes)
  if ('status' in body) return reject(body)
  const { value } = body
  const key = typeof value === 'object' && value !== null && 'sleutel' in value ? value.sleutel : undefined
  const outcome = typeof key === 'string' ? access.exchange(key) : 'wrong'
  if (outcome === 'wrong') return reject({ status: 403, message: sentences.noAccess })
  if (outcome === 'too-many') return reject({ status: 429, message: sentences.tooManyKeys })
  if (outcome === 'used') return reject({ status: 403, message: sentences.keyUsed })
  return answerResult(200, accept({}), { 'set-cookie': outcome.setCookie })
}

/** A window tells that it is there, or that it goes: with the last one the host may end. */
async function noteWindow({ access, windows }: LoopbackContext, arrival: Arrival): Promise<Answer> {
  if (!access.admits(arrival.headers.cookie)) return reject({ status: 401, message: sentences.noAccess })
  const body = await readJson(arrival, keyBytes)
  if ('status' in body) return reject(body)
  const { value } = body
  if (typeof value !== 'object' || value === null || !('venster' in value) || !('open' in value))
    return reject({ status: 400, message: sentences.notJson })
  const { venster, open } = value
  if (typeof venster !== 'string' || typeof open !== 'boolean')
    return reject({ status: 400, message: sentences.notJson })
  if (open) windows.open(venster)
  else windows.close(venster)
  return answerResult(200, accept({}))
}

async function answerRequest(
  { access, dispatch, windows }: LoopbackContext,
  arrival: Arrival,
): Promise<Answer> {
  if (!access.admits(arrival.headers.cookie)) return reject({ status: 401, message: sentences.noAccess })
  windows.notice()
  const body = await readJson(arrival, limits.requestBytes)
  if ('status' in body) return reject(body)
  return answerResult(200, await dispatch(arrival.pathname.slice('/verzoek/'.length), body.value))
}

async function readJson(arrival: Arrival, limit: number): Promise<{ value: unknown } | Rejection> {
  const body = await arrival.readBody(limit)
  if (body === 'too-large') return { status: 413, message: sentences.tooLarge }
  try {
    return { value: JSON.parse(body.toString('utf8')) }
  } catch {
    return { status: 400, message: sentences.notJson }
  }
}

function sendDownload({ access, downloads }: LoopbackContext, arrival: Arrival): Answer {
  if (checkSite(arrival) !== undefined || !access.admits(arrival.headers.cookie)) {
    return answerSentence(401, sentences.noAccess)
  }
  // Asking about a download (HEAD) must not use it up.
  const token = arrival.method === 'GET' ? arrival.pathname.slice('/download/'.length) : ''
  const file = downloads.take(token)
  if (file === undefined) return answerSentence(404, sentences.downloadGone)
  const headers = { 'content-type': file.mediaType, 'content-disposition': attachmentHeader(file.name) }
  return { status: 200, headers, bytes: file.bytes }
}
