import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { readBody } from './read-body'

/** A request as it comes in: enough to decide on, with the body still to be read. */
export type Arrival = {
  readonly method: string
  /** The path as it was sent, undecoded and without the part after '?'. */
  readonly pathname: string
  readonly headers: IncomingHttpHeaders
  /** Reads the body of at most `limit` bytes. */
  readonly readBody: (limit: number) => Promise<Buffer | 'too-large'>
}

/** Takes from Node's request what the handlers need. */
export function receive(request: IncomingMessage): Arrival {
  const [pathname = ''] = (request.url ?? '').split('?', 1)
  return {
    method: request.method ?? '',
    pathname,
    headers: request.headers,
    readBody: (limit) => readBody(request, limit),
  }
}
