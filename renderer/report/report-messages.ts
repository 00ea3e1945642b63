import type { Result } from '#contract/result.ts'
import type { Outline } from '#core/report/outline.ts'
import type { ReportFormat } from '#core/report/report-formats.ts'

/** What the page asks of the report worker; `id` ties the answer to the question. */
export interface ReportRequest {
  readonly id: number
  readonly outline: Outline
  readonly format: ReportFormat
}

/** A finished report. `notices` are Dutch sentences on what it shows in another way than it was typed. */
export interface ReportFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly notices: readonly string[]
}

/** How far the making of a report is. */
export interface Made {
  readonly done: number
  readonly pages: number
}

/** How far a report is, in pages; `id` of the question. Only of what takes long. */
export interface ReportProgress {
  readonly id: number
  readonly progress: Made
}

/** What the worker answers. The bytes are handed over, not copied. */
export interface ReportAnswer {
  readonly id: number
  readonly result: Result<ReportFile>
}
