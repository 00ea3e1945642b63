import type { SearchSection } from '#schema/section.ts'
import { noAnswer, type SearchAnswer, type SearchOptions } from '#core/search/search-types.ts'
import type { SearchReply, SearchRequest } from './search-messages'

/** The part of a Worker that the client uses. */
export interface SearchWorker {
  onmessage: ((event: MessageEvent<SearchReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage(request: SearchRequest): void
  terminate(): void
}

/** One place that searches. */
export interface SearchAsker {
  /**
   * Searches. Gives null when a later query of this same asker took its place before the answer came. A blank query is
   * answered at once, without the worker. Rejects only when the worker died again and again; the next query then starts
   * afresh.
   */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer | null>
}

/** Search for the page. It never blocks the page: all work is done in a worker. */
export interface SearchClient {
  /** Starts the worker already, so that the index is ready when the first query comes. Call it when the page is idle. */
  warmUp(): void
  /** A place that asks: each search field and each list of results has its own, so that none takes another's turn. */
  openAsker(): SearchAsker
  /** Makes the user's own notes searchable, in their own group; they take the place of earlier ones. */
  setOwnSections(sections: readonly SearchSection[]): void
  /** Calls back when there is something else to be found than before; answers the way to stop that. */
  onOtherSections(listener: () => void): () => void
  /** Stops the worker. Queries that wait get null. */
  close(): void
}

/** Milliseconds after which a silent worker counts as dead. */
export const silenceLimit = 10_000
/** The same before its first answer, which waits for the index: on a busy machine that takes long, and starting over takes longer. */
export const firstAnswerLimit = 60_000
/** Times that one query may find its worker dead. */
export const mostRestarts = 3

interface Asked {
  readonly asker: SearchAsker
  readonly request: Extract<SearchRequest, { kind: 'search' }>
  readonly resolve: (answer: SearchAnswer | null) => void
  readonly reject: (reason: Error) => void
}

/** Starts the worker that the app ships. */
export function startSearchWorker(): SearchWorker {
  return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
}

/**
 * Opens search. The worker gets one query at a time; while it works only the newest query of each asker waits, in
 * the order in which they came, and older ones get null. A
 * worker that fails or stays silent is replaced, and the replacement gets the query again.
 */
export function openSearchClient(start: () => SearchWorker = startSearchWorker): SearchClient {
  let worker: SearchWorker | null = null
  let busyWith: Asked | null = null
  const waiting = new Map<SearchAsker, Asked>()
  let own: readonly SearchSection[] = []
  const listeners = new Set<() => void>()
  /** Id of the newest query of each asker. */
  const newest = new WeakMap<SearchAsker, number>()
  let nextId = 1
  let restarts = 0
  let hasAnswered = false
  let silence: ReturnType<typeof setTimeout> | undefined

  const dropWorker = (): void => {
    clearTimeout(silence)
    if (worker === null) return
    worker.onmessage = null
    worker.onerror = null
    worker.onmessageerror = null
    worker.terminate()
    worker = null
    hasAnswered = false
  }

  const readyWorker = (): SearchWorker => {
    if (worker !== null) return worker
    const fresh = start()
    fresh.onmessage = ({ data }) => settle(data)
    fresh.onerror = () => recover()
    fresh.onmessageerror = () => recover()
    if (own.length > 0) fresh.postMessage({ kind: 'own', sections: own })
    worker = fresh
    return fresh
  }

  const send = (asked: Asked): void => {
    busyWith = asked
    clearTimeout(silence)
    silence = setTimeout(recover, hasAnswered ? silenceLimit : firstAnswerLimit)
    try {
      readyWorker().postMessage(asked.request)
    } catch {
      recover()
    }
  }

  const sendWaiting = (): void => {
    const [next] = waiting.values()
    if (next === undefined) return
    waiting.delete(next.asker)
    send(next)
  }

  function settle({ id, answer }: SearchReply): void {
    if (busyWith?.request.id !== id) return
    const { asker, resolve } = busyWith
    const isNewest = newest.get(asker) === id
    busyWith = null
    restarts = 0
    hasAnswered = true
    clearTimeout(silence)
    resolve(isNewest ? answer : null)
    sendWaiting()
  }

  function recover(): void {
    dropWorker()
    const lost = busyWith
    busyWith = null
    if (lost === null) return
    if (newest.get(lost.asker) !== lost.request.id) {
      lost.resolve(null)
      sendWaiting()
    } else if (restarts < mostRestarts) {
      restarts += 1
      send(lost)
    } else {
      restarts = 0
      lost.reject(new Error('Zoeken lukt nu niet. Probeer het nog eens.'))
      sendWaiting()
    }
  }

  return {
    warmUp: () => {
      try {
        readyWorker()
      } catch {
        // The first query starts it again and reports what goes wrong.
      }
    },
    openAsker: () => {
      const asker: SearchAsker = {
        search: (query, options = {}) => {
          const id = nextId
          nextId += 1
          newest.set(asker, id)
          waiting.get(asker)?.resolve(null)
          if (query.trim() === '') {
            waiting.delete(asker)
            return Promise.resolve(noAnswer)
          }
          return new Promise((resolve, reject) => {
            const asked: Asked = { asker, request: { kind: 'search', id, query, options }, resolve, reject }
            if (busyWith === null) send(asked)
            else waiting.set(asker, asked)
          })
        },
      }
      return asker
    },
    setOwnSections: (sections) => {
      own = sections
      worker?.postMessage({ kind: 'own', sections })
      for (const listener of listeners) listener()
    },
    onOtherSections: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      dropWorker()
      busyWith?.resolve(null)
      for (const { resolve } of waiting.values()) resolve(null)
      busyWith = null
      waiting.clear()
    },
  }
}
