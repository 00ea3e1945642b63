import { describe, expect, it } from 'vitest'
import type { Block, Outline } from '#core/report/outline.ts'
import { layOutReport, type LaidOutPage } from '#report/layout/lay-out-report.ts'
import { page } from '#report/layout/page-geometry.ts'
import { measureText } from '#report/pdf/report-fonts.ts'
import { fonts } from '../../../../scenarios/report/read-pdf'
import { writeProse } from '../../../../scenarios/report/example-session'

const outlineOf = (...blocks: readonly Block[]): Outline => ({
  title: 'Verslag',
  subtitle: '',
  details: [],
  footer: 'Voet',
  blocks,
})
const linesOf = ({ parts }: LaidOutPage) =>
  parts.flatMap(({ left, top, ink }) =>
    ink.flatMap((one) => (one.kind === 'text' ? [{ ...one, x: left + one.x, y: top + one.y }] : [])),
  )
const contentOf = (laidOut: LaidOutPage) => linesOf(laidOut).filter(({ style }) => style.size !== 8.5)

describe('the layout of a report', () => {
  it('never leaves a heading, or a remark under it, alone at the foot of a page', () => {
    for (let lines = 30; lines < 60; lines += 1) {
      const [first] = layOutReport(
        outlineOf(
          {
            kind: 'paragraph',
            tone: 'gewoon',
            text: Array.from({ length: lines }, () => 'regel').join('\n'),
          },
          { kind: 'heading', level: 1, text: 'Kop' },
          { kind: 'heading', level: 2, text: 'Kopje' },
          { kind: 'paragraph', tone: 'zacht', text: 'Gepland 10 minuten.' },
          { kind: 'paragraph', tone: 'gewoon', text: 'eerste\ntweede\nderde' },
        ),
        fonts,
      )
      expect(['regel', 'tweede', 'derde']).toContain(contentOf(first!).at(-1)?.text)
    }
  })

  it('keeps a small table whole', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [`rij ${index}`])
    for (let lines = 30; lines < 55; lines += 1) {
      const pages = layOutReport(
        outlineOf(
          {
            kind: 'paragraph',
            tone: 'gewoon',
            text: Array.from({ length: lines }, () => 'regel').join('\n'),
          },
          { kind: 'table', caption: '', columns: [{ title: 'Kop', width: 1 }], rows },
        ),
        fonts,
      )
      const holding = pages.filter((one) => contentOf(one).some(({ text }) => text.startsWith('rij')))
      expect(holding).toHaveLength(1)
    }
  })

  it('keeps every line between the margins', () => {
    const pages = layOutReport(
      outlineOf(
        { kind: 'paragraph', tone: 'let-op', text: writeProse(300) },
        { kind: 'list', ordered: true, items: Array.from({ length: 12 }, () => writeProse(60)) },
        { kind: 'heading', level: 2, text: 'lang '.repeat(60) },
        {
          kind: 'table',
          caption: '',
          columns: [
            { title: 'Een', width: 1 },
            { title: 'Twee', width: 9, align: 'end' },
          ],
          rows: [[writeProse(40), 'x'.repeat(300)]],
        },
        { kind: 'bars', caption: '', unit: 'mensen', rows: [{ label: writeProse(40), value: 3 }] },
      ),
      fonts,
    )
    for (const { x, y, text, style } of pages.flatMap(linesOf)) {
      expect(x).toBeGreaterThanOrEqual(page.left - 0.01)
      expect(x + measureText(fonts, text, style)).toBeLessThanOrEqual(page.width - page.right + 0.01)
      expect(y).toBeGreaterThan(page.top)
      expect(y).toBeLessThan(page.height - page.footerBottom)
    }
  })
})
