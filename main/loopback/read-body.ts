import type { IncomingMessage } from 'node:http'

/** Beyond this many times the limit nobody is waiting for an answer any more. */
const patience = 4

/**
 * Reads a body of at most `limit` bytes. Answers 'too-large' for a longer one, after throwing the rest away: a browser
 * reads an answer only when it could send everything. Far beyond the limit the connection is cut.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else chunks.length = 0
    if (size > limit * patience) {
      request.destroy()
      break
    }
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks)
}
