import { Buffer } from 'node:buffer'
import PDFDocument from 'pdfkit'
import type { Block, Outline } from '../../../renderer/core/report/outline'
import type { FontFiles } from '../../../renderer/report/pdf/report-fonts'
import { page } from '../../../renderer/report/layout/page-geometry'
import { styles, type TextStyle } from '../../../renderer/report/layout/text-styles'

/** The same report as PDFKit makes it in its own way: its line breaking, its tables, buffered pages for the numbers. */
export async function drawWithPdfkit(outline: Outline, fonts: FontFiles): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { left: page.left, right: page.right, top: page.top, bottom: 80 },
    bufferPages: true,
    lang: 'nl-NL',
    info: { Title: outline.title },
  })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('end', resolve)
  })
  for (const face of ['regular', 'semibold', 'italic'] as const) {
    doc.registerFont(face, Buffer.from(fonts[face]))
  }
  const write = (text: string, style: TextStyle, x: number = page.left, width: number = page.textWidth) => {
    doc.font(style.face).fontSize(style.size).fillColor(style.color)
    doc.text(text, x, undefined, { width })
  }
  write(outline.title, styles.title)
  write(outline.subtitle, styles.subtitle)
  for (const { label, value } of outline.details) {
    const { y } = doc
    write(label, styles.detailLabel, page.left, 90)
    doc.y = y
    write(value, styles.detailValue, page.left + 90, page.contentWidth - 90)
  }
  for (const block of outline.blocks) drawBlock(doc, block, write)
  const { count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index)
    doc.page.margins.bottom = 0
    doc.font('regular').fontSize(8.5).fillColor(styles.footer.color)
    doc.text(outline.footer, page.left, 790, { lineBreak: false })
    doc.text(`pagina ${index + 1} van ${count}`, 470, 790, { lineBreak: false })
  }
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

type Write = (text: string, style: TextStyle, x?: number, width?: number) => void

function drawBlock(doc: PDFKit.PDFDocument, block: Block, write: Write): void {
  doc.moveDown(0.4)
  switch (block.kind) {
    case 'heading':
      doc.outline.addItem(block.text)
      write(block.text, styles[`heading${block.level}`])
      return
    case 'paragraph':
      write(block.text, block.tone === 'zacht' ? styles.soft : styles.body)
      return
    case 'list':
    case 'checklist':
      for (const item of block.items) {
        const [mark, text] = typeof item === 'string' ? ['•', item] : [item.done ? '☑' : '☐', item.text]
        write(`${mark} ${text}`, styles.body)
      }
      return
    case 'table':
      drawTable(doc, block)
      return
    case 'bars':
    case 'pagebreak':
      return
  }
}

/** Cell by cell: PDFKit's own `table()` takes over a second for sixty rows, and would make the comparison unfair. */
function drawTable(doc: PDFKit.PDFDocument, { columns, rows }: Extract<Block, { kind: 'table' }>): void {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => (page.contentWidth * width) / shares)
  const titles = columns.map(({ title }) => title)
  for (const row of [titles, ...rows]) {
    doc.font(row === titles ? 'semibold' : 'regular').fontSize(styles.tableCell.size)
    const heights = row.map((cell, index) => doc.heightOfString(cell, { width: (widths[index] ?? 0) - 12 }))
    const height = Math.max(...heights) + 9
    if (doc.y + height > page.height - 80) doc.addPage()
    const top = doc.y
    let x: number = page.left
    row.forEach((cell, index) => {
      doc.text(cell, x, top + 4, { width: (widths[index] ?? 0) - 12 })
      x += widths[index] ?? 0
    })
    doc
      .moveTo(page.left, top + height)
      .lineTo(page.left + page.contentWidth, top + height)
      .lineWidth(0.5)
      .stroke('#CFCBC2')
    doc.y = top + height
  }
  doc.x = page.left
}
