import { refuse, type Result } from '#contract/result.ts'
import type { Outline } from '#core/report/outline.ts'
import type { ReportFormat } from '#core/report/report-formats.ts'
import type { ReportAnswer, ReportFile, ReportRequest } from './report-messages'

/** Makes reports away from the page, so that typing and scrolling go on meanwhile. */
export interface ReportClient {
  /**
   * Makes a file of an outline. Answers with the bytes and what the file shows in another way than it was typed
   * (tell that before saving), or with a Dutch refusal. Never throws. Gives an outline without a date the date of now.
   */
  readonly makeReport: (outline: Outline, format: ReportFormat) => Promise<Result<ReportFile>>
  /** Stops the worker; a report that was being made is refused. The next report starts a new worker. */
  readonly close: () => void
}

/** The part of a Worker that is used; a test can stand in for it. */
export interface ReportWorker {
  postMessage: (request: ReportRequest) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<ReportAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
}

type Settle = (result: Result<ReportFile>) => void

const stopped =
  'Het verslag is niet gelukt: het maken stopte halverwege. Wat je typte, is er nog. Probeer het nog eens.'

let shared: ReportClient | undefined

/** Makes a file of an outline with the one client of the page; see `ReportClient.makeReport`. */
export function makeReport(outline: Outline, format: ReportFormat): Promise<Result<ReportFile>> {
  shared ??= openReportClient()
  return shared.makeReport(outline, format)
}

/** The same, for a PDF. */
export const makePdf = (outline: Outline): Promise<Result<ReportFile>> => makeReport(outline, 'pdf')

/** Opens a client. The worker, with jsPDF and the fonts, is only loaded at the first report. */
export function openReportClient(startWorker: () => ReportWorker = startReportWorker): ReportClient {
  let worker: ReportWorker | undefined
  let lastId = 0
  const waiting = new Map<number, Settle>()

  const stop = () => {
    worker?.terminate()
    worker = undefined
    for (const settle of waiting.values()) settle(refuse('failed', stopped))
    waiting.clear()
  }
  const start = (): ReportWorker => {
    const started = startWorker()
    started.onmessage = ({ data: { id, result } }) => {
      waiting.get(id)?.(result)
      waiting.delete(id)
    }
    started.onerror = stop
    started.onmessageerror = stop
    return started
  }
  return {
    makeReport: (outline, format) =>
      new Promise((resolve) => {
        lastId += 1
        waiting.set(lastId, resolve)
        try {
          worker ??= start()
          worker.postMessage({
            id: lastId,
            format,
            outline: { ...outline, madeAt: outline.madeAt ?? new Date().toISOString() },
          })
        } catch {
          stop()
        }
      }),
    close: stop,
  }
}

function startReportWorker(): ReportWorker {
  return new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module', name: 'report' })
}
