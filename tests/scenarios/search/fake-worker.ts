import type { SearchWorker } from '../../../renderer/features/search/search-client'
import type { SearchReply, SearchRequest } from '../../../renderer/features/search/search-messages'

/** A worker whose work is done when the test says so, and that can die. */
export class FakeWorker implements SearchWorker {
  onmessage: SearchWorker['onmessage'] = null
  onerror: SearchWorker['onerror'] = null
  onmessageerror: SearchWorker['onmessageerror'] = null
  terminated = false
  /** Queries that reached the worker. */
  readonly asked: string[] = []
  readonly #answer: (request: SearchRequest) => SearchReply | null
  readonly #requests: SearchRequest[] = []

  constructor(answer: (request: SearchRequest) => SearchReply | null) {
    this.#answer = answer
  }

  postMessage(request: SearchRequest): void {
    this.#requests.push(request)
    if (request.kind === 'search') this.asked.push(request.query)
  }

  terminate(): void {
    this.terminated = true
  }

  /** Does what was asked so far. */
  work(): void {
    for (const request of this.#requests.splice(0)) {
      const reply = this.#answer(structuredClone(request))
      if (reply !== null) this.onmessage?.({ data: structuredClone(reply) } as MessageEvent<SearchReply>)
    }
  }

  /** Fails as a crashed worker does. */
  die(): void {
    this.onerror?.({ message: 'crash' } as ErrorEvent)
  }
}
