import { refuse, type Result } from '#contract/result.ts'
import type { Outline } from '#core/report/outline.ts'
import type { ReportFormat } from '#core/report/report-formats.ts'
import type { Made, ReportAnswer, ReportFile, ReportProgress, ReportRequest } from './report-messages'

/** What an asker may want of a report that takes long. */
export interface MakeOptions {
  /** Stops the making; what others asked for is made all the same. */
  readonly signal?: AbortSignal
  /** Hears how far it is, once it takes longer than a second. */
  readonly onProgress?: (made: Made) => void
}

/** Makes reports away from the page, so that typing and scrolling go on meanwhile. */
export interface ReportClient {
  /**
   * Makes a file of an outline. Answers with the bytes and what the file shows in another way than it was typed
   * (tell that before saving), or with a Dutch refusal. Never throws. Gives an outline without a date the date of now.
   */
  readonly makeReport: (
    outline: Outline,
    format: ReportFormat,
    options?: MakeOptions,
  ) => Promise<Result<ReportFile>>
  /** Stops the worker; a report that was being made is refused. The next report starts a new worker. */
  readonly close: () => void
}

/** The part of a Worker that is used; a test can stand in for it. */
export interface ReportWorker {
  postMessage: (request: ReportRequest) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<ReportAnswer | ReportProgress>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

interface Waiting {
  readonly request: ReportRequest
  readonly settle: (result: Result<ReportFile>) => void
  readonly onProgress: ((made: Made) => void) | undefined
}

const stopped =
  'Het verslag is niet gelukt: het maken stopte halverwege. Wat je typte, is er nog. Probeer het nog eens.'

const cancelled = 'Het maken is gestopt. Er is niets bewaard.'

let shared: ReportClient | undefined

/** Makes a file of an outline with the one client of the page; see `ReportClient.makeReport`. */
export function makeReport(
  outline: Outline,
  format: ReportFormat,
  options?: MakeOptions,
): Promise<Result<ReportFile>> {
  shared ??= openReportClient()
  return shared.makeReport(outline, format, options)
}

/** The same, for a PDF. */
export const makePdf = (outline: Outline, options?: MakeOptions): Promise<Result<ReportFile>> =>
  makeReport(outline, 'pdf', options)

/** Opens a client. The worker, with jsPDF and the fonts, is only loaded at the first report. */
export function openReportClient(startWorker: () => ReportWorker = startReportWorker): ReportClient {
  let worker: ReportWorker | undefined
  let lastId = 0
  const waiting = new Map<number, Waiting>()

  const stop = () => {
    worker?.terminate()
    worker = undefined
    for (const { settle } of waiting.values()) settle(refuse('failed', stopped))
    waiting.clear()
  }
  const start = (): ReportWorker => {
    const started = startWorker()
    started.onmessage = ({ data }) => {
      const asked = waiting.get(data.id)
      if ('progress' in data) asked?.onProgress?.(data.progress)
      else {
        waiting.delete(data.id)
        asked?.settle(data.result)
      }
    }
    started.onerror = stop
    started.onmessageerror = stop
    return started
  }
  const send = (requests: Iterable<ReportRequest>) => {
    try {
      worker ??= start()
      for (const request of requests) worker.postMessage(request)
    } catch {
      stop()
    }
  }
  /** A worker that is drawing hears nothing: only ending it makes it stop. The others are asked again of a new one. */
  const cancel = (id: number) => {
    const asked = waiting.get(id)
    if (asked === undefined) return
    waiting.delete(id)
    worker?.terminate()
    worker = undefined
    asked.settle(refuse('failed', cancelled))
    if (waiting.size > 0) send(Array.from(waiting.values(), ({ request }) => request))
  }
  return {
    makeReport: (outline, format, { signal, onProgress } = {}) =>
      new Promise((resolve) => {
        lastId += 1
        const id = lastId
        const dated = { ...outline, madeAt: outline.madeAt ?? new Date().toISOString() }
        const request = { id, format, outline: dated }
        if (signal?.aborted) {
          resolve(refuse('failed', cancelled))
          return
        }
        waiting.set(id, { request, settle: resolve, onProgress })
        signal?.addEventListener('abort', () => cancel(id), { once: true })
        send([request])
      }),
    close: stop,
  }
}

function startReportWorker(): ReportWorker {
  return new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module', name: 'report' })
}
