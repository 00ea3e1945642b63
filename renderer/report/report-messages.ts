import type { Result } from '#contract/result.ts'
import type { Outline } from '#core/report/outline.ts'
import type { ReportPdf } from './pdf/make-pdf'

/** What the page asks of the report worker; `id` ties the answer to the question. */
export interface ReportRequest {
  readonly id: number
  readonly outline: Outline
}

/** What the worker answers. The bytes are handed over, not copied. */
export interface ReportAnswer {
  readonly id: number
  readonly result: Result<ReportPdf>
}
