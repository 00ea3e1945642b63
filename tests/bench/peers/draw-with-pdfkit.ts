import { Buffer } from 'node:buffer'
import PDFDocument from 'pdfkit'
import type { Block, Outline } from '../../../renderer/core/report/outline'
import type { FontFiles } from '../../../renderer/report/pdf/report-fonts'
import { page } from '../../../renderer/report/layout/page-geometry'
import { styles, type TextStyle } from '../../../renderer/report/layout/text-styles'

/**
 * The same report as PDFKit makes it in its own way: its line breaking, its tagging for PDF/UA, buffered pages for the
 * numbers.
 */
export async function drawWithPdfkit(outline: Outline, fonts: FontFiles): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { left: page.left, right: page.right, top: page.top, bottom: 80 },
    bufferPages: true,
    lang: 'nl-NL',
    info: { Title: outline.title },
    displayTitle: true,
    pdfVersion: '1.7',
    tagged: true,
    ...asStandard,
  })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('end', resolve)
  })
  for (const face of ['regular', 'semibold', 'italic'] as const) {
    doc.registerFont(face, Buffer.from(fonts[face]))
  }
  const whole = doc.struct('Document')
  doc.addStructure(whole)
  const write: Write = (
    type,
    text,
    style,
    { x = page.left, width = page.textWidth, parent = whole } = {},
  ) => {
    const element = doc.struct(type, {}, () => {
      doc.font(style.face).fontSize(style.size).fillColor(style.color)
      doc.text(text, x, undefined, { width })
    })
    parent.add(element)
    element.end()
  }
  write('P', outline.title, styles.title)
  write('P', outline.subtitle, styles.subtitle)
  for (const { label, value } of outline.details) {
    const { y } = doc
    write('P', label, styles.detailLabel, { width: 90 })
    doc.y = y
    write('P', value, styles.detailValue, { x: page.left + 90, width: page.contentWidth - 90 })
  }
  for (const block of outline.blocks) drawBlock(doc, block, write, whole)
  whole.end()
  const { count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index)
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    doc.font('regular').fontSize(8.5).fillColor(styles.footer.color)
    doc.text(outline.footer, page.left, 790, { lineBreak: false })
    doc.text(`pagina ${index + 1} van ${count}`, 470, 790, { lineBreak: false })
    doc.endMarkedContent()
  }
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

/** PDFKit writes it; its types do not have it yet. */
const asStandard: object = { subset: 'PDF/UA' }
type StructureElement = ReturnType<PDFKit.PDFDocument['struct']>
type StructureOptions = NonNullable<Parameters<PDFKit.PDFDocument['struct']>[1]>
/** PDFKit knows the scope; its types do not yet. */
const columnHeader: StructureOptions & { readonly scope: 'Column' } = { scope: 'Column' }

interface WritePlace {
  readonly x?: number
  readonly width?: number
  readonly parent?: StructureElement
}
type Write = (type: string, text: string, style: TextStyle, place?: WritePlace) => void

function drawBlock(doc: PDFKit.PDFDocument, block: Block, write: Write, whole: StructureElement): void {
  doc.moveDown(0.4)
  switch (block.kind) {
    case 'heading':
      doc.outline.addItem(block.text)
      write(`H${block.level}`, block.text, styles[`heading${block.level}`])
      return
    case 'paragraph':
      write('P', block.text, block.tone === 'zacht' ? styles.soft : styles.body)
      return
    case 'list':
    case 'checklist': {
      const list = doc.struct('L')
      whole.add(list)
      for (const item of block.items) {
        const [mark, text] = typeof item === 'string' ? ['•', item] : [item.done ? '☑' : '☐', item.text]
        write('LI', `${mark} ${text}`, styles.body, { parent: list })
      }
      list.end()
      return
    }
    case 'table':
      drawTable(doc, block, whole)
      return
    case 'bars':
    case 'pagebreak':
      return
  }
}

/** Cell by cell: PDFKit's own `table()` takes over a second for sixty rows, and would make the comparison unfair. */
function drawTable(
  doc: PDFKit.PDFDocument,
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  whole: StructureElement,
): void {
  const table = doc.struct('Table')
  whole.add(table)
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => (page.contentWidth * width) / shares)
  const titles = columns.map(({ title }) => title)
  for (const row of [titles, ...rows]) {
    const isHeader = row === titles
    doc.font(isHeader ? 'semibold' : 'regular').fontSize(styles.tableCell.size)
    const heights = row.map((cell, index) => doc.heightOfString(cell, { width: (widths[index] ?? 0) - 12 }))
    const height = Math.max(...heights) + 9
    if (doc.y + height > page.height - 80) doc.addPage()
    const top = doc.y
    let x: number = page.left
    const line = doc.struct('TR')
    table.add(line)
    row.forEach((text, index) => {
      const place = x
      const cell = doc.struct(isHeader ? 'TH' : 'TD', isHeader ? columnHeader : {}, () => {
        doc.text(text, place, top + 4, { width: (widths[index] ?? 0) - 12 })
      })
      line.add(cell)
      cell.end()
      x += widths[index] ?? 0
    })
    line.end()
    doc.markContent('Artifact', { type: 'Layout' })
    doc
      .moveTo(page.left, top + height)
      .lineTo(page.left + page.contentWidth, top + height)
      .lineWidth(0.5)
      .stroke('#CFCBC2')
    doc.endMarkedContent()
    doc.y = top + height
  }
  table.end()
  doc.x = page.left
}
