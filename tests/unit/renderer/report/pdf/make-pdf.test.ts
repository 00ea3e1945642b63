import { describe, expect, it, vi } from 'vitest'
import type { Outline } from '#core/report/outline.ts'
import { drawReport } from '#report/pdf/draw-report.ts'
import { makePdf, pdfRefused } from '#report/pdf/make-pdf.ts'
import { fonts } from '../../../../scenarios/report/read-pdf'

vi.mock('#report/pdf/draw-report.ts')

const outline: Outline = { title: 'Verslag', subtitle: '', details: [], footer: '', blocks: [] }

describe('making a pdf', () => {
  it('is refused when jsPDF only logs that something went wrong and gives bytes all the same', () => {
    vi.mocked(drawReport).mockImplementation(() => {
      globalThis.console.error('jsPDF PubSub Error', 'no cmap')
      return new Uint8Array(10)
    })
    expect(makePdf(outline, fonts)).toEqual({ ok: false, code: 'failed', message: pdfRefused })
  })

  it('is refused when drawing throws', () => {
    vi.mocked(drawReport).mockImplementation(() => {
      throw new Error('stop')
    })
    expect(makePdf(outline, fonts)).toEqual({ ok: false, code: 'failed', message: pdfRefused })
  })

  it('gives the bytes when nothing was wrong', () => {
    vi.mocked(drawReport).mockImplementation(() => new Uint8Array(10))
    expect(makePdf(outline, fonts)).toEqual({
      ok: true,
      value: { bytes: new Uint8Array(10), pages: 1, notices: [] },
    })
  })
})
