import type { ServerResponse } from 'node:http'
import type { Result } from '#contract/result.ts'
import { securityHeaders } from '../page/page-policy'

/** What goes back over HTTP; the security headers come on top when it is sent. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

/** The result of a request, as JSON. The status is for programs; the page reads the result itself. */
export function answerResult(
  status: number,
  result: Result<unknown>,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    bytes: Buffer.from(JSON.stringify(result), 'utf8'),
  }
}

/** One sentence as plain text, for an address that a person opened in the browser. */
export function answerSentence(status: number, sentence: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    bytes: Buffer.from(`${sentence}\n`, 'utf8'),
  }
}

/** On top of what both hosts send: other sites share this machine's loopback address, Electron's scheme is ours alone. */
const loopbackHeaders = {
  'cross-origin-embedder-policy': 'require-corp',
  'origin-agent-cluster': '?1',
  'x-frame-options': 'DENY',
} as const

/** Sends an answer with the page's policy, not to be kept unless it says so, and never with a CORS header. */
export function sendAnswer(response: ServerResponse, { status, headers, bytes }: Answer): void {
  response.writeHead(status, {
    ...securityHeaders,
    ...loopbackHeaders,
    'cache-control': 'no-store',
    'content-length': bytes.length,
    ...headers,
  })
  response.end(response.req.method === 'HEAD' ? undefined : bytes)
}
