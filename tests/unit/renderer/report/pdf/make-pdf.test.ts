import { describe, expect, it } from 'vitest'
import type { Outline } from '#core/report/outline.ts'
import { makePdf, pdfRefused } from '#report/pdf/make-pdf.ts'
import { fonts } from '../../../../scenarios/report/read-pdf'

const outline: Outline = { title: 'Verslag', subtitle: '', details: [], footer: '', blocks: [] }

describe('making a pdf', () => {
  it('is refused when jsPDF only logs that something went wrong and gives bytes all the same', () => {
    const made = makePdf(outline, fonts, () => {
      globalThis.console.error('jsPDF PubSub Error', 'no cmap')
      return new Uint8Array(10)
    })
    expect(made).toEqual({ ok: false, code: 'failed', message: pdfRefused })
  })

  it('is refused when drawing throws', () => {
    const made = makePdf(outline, fonts, () => {
      throw new Error('stop')
    })
    expect(made).toEqual({ ok: false, code: 'failed', message: pdfRefused })
  })

  it('gives the bytes when nothing was wrong', () => {
    expect(makePdf(outline, fonts, () => new Uint8Array(10))).toEqual({
      ok: true,
      value: { bytes: new Uint8Array(10), pages: 1, notices: [] },
    })
  })

  it('tells of each page that was drawn, of how many', () => {
    const pages = {
      ...outline,
      blocks: [
        { kind: 'heading', level: 1, text: 'Een' },
        { kind: 'pagebreak' },
        { kind: 'heading', level: 1, text: 'Twee' },
      ],
    } as const
    const heard: unknown[] = []
    makePdf(pages, fonts, undefined, (made) => heard.push(made))
    expect(heard).toEqual([
      { done: 1, pages: 2 },
      { done: 2, pages: 2 },
    ])
  })
})
