import { accept, refuse, type Result } from '#contract/result.ts'
import { checkCoverage } from '#core/report/letters/check-coverage.ts'
import type { Outline } from '#core/report/outline.ts'
import type { Made, ReportFile } from '../report-messages'
import { drawReport } from './draw-report'
import { layOutReport } from '../layout/lay-out-report'
import { canDraw, type ReportFonts } from './report-fonts'
import { watchConsole } from './watch-console'

/** A finished report on paper. */
export interface ReportPdf extends ReportFile {
  readonly pages: number
}

/** The sentence for every report that could not be made; what was typed is never part of the trouble. */
export const pdfRefused =
  'De pdf is niet gelukt. Wat je typte, is er nog. Probeer het nog eens, of sluit de app en open haar opnieuw.'

/**
 * Makes the PDF of an outline: check characters, lay out, `draw`. Never throws; the same input gives the same bytes.
 * `onProgress` hears of each page that was drawn.
 */
export function makePdf(
  outline: Outline,
  fonts: ReportFonts,
  draw: typeof drawReport = drawReport,
  onProgress: (made: Made) => void = () => {},
): Result<ReportPdf> {
  try {
    const checked = checkCoverage(outline, (codePoint) => canDraw(fonts, codePoint))
    const pages = layOutReport(checked.outline, fonts)
    const { value: bytes, complaints } = watchConsole(() =>
      draw(checked.outline, pages, fonts, undefined, (done) => onProgress({ done, pages: pages.length })),
    )
    if (complaints.length > 0) return refuse('failed', pdfRefused)
    return accept({ bytes, pages: pages.length, notices: checked.notices.map(({ message }) => message) })
  } catch {
    return refuse('failed', pdfRefused)
  }
}
