import { accept, refuse, type Result } from '#contract/result.ts'
import type { Outline } from '#core/report/outline.ts'
import { writeMarkdown } from '#core/report/pieces/write-markdown.ts'
import type { ReportFormat } from '#core/report/report-formats.ts'
import type { ReportFile } from '../report-messages'
import { writeDocx } from './write-docx'
import { writeOdt } from './write-odt'

const writers: Readonly<Record<Exclude<ReportFormat, 'pdf'>, (outline: Outline) => Uint8Array<ArrayBuffer>>> =
  {
    docx: writeDocx,
    odt: writeOdt,
    md: (outline) => new TextEncoder().encode(writeMarkdown(outline)),
  }

/** Makes a document of an outline that can be changed. Never throws; the same input gives the same bytes. */
export function makeDocument(outline: Outline, format: Exclude<ReportFormat, 'pdf'>): Result<ReportFile> {
  try {
    return accept({ bytes: writers[format](outline), notices: [] })
  } catch {
    return refuse('failed', documentRefused)
  }
}

const documentRefused =
  'Het document is niet gelukt. Wat je typte, is er nog. Probeer het nog eens, of kies een pdf.'
