import { createRequire } from 'node:module'
import pdfmake from 'pdfmake'
import type { Content } from 'pdfmake'
import type { Block, Outline } from '../../../renderer/core/report/outline'
import { page } from '../../../renderer/report/layout/page-geometry'
import { styles, type TextStyle } from '../../../renderer/report/layout/text-styles'

const { resolve } = createRequire(import.meta.url)
const file = (name: string) => resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)
pdfmake.setFonts({
  Source: {
    normal: file('400Regular/SourceSans3_400Regular'),
    bold: file('600SemiBold/SourceSans3_600SemiBold'),
    italics: file('400Regular_Italic/SourceSans3_400Regular_Italic'),
  },
})
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setUrlAccessPolicy(() => false)

/** The same report as pdfmake makes it from its own description; it reads the same fonts from disk. */
export async function drawWithPdfmake(outline: Outline): Promise<Uint8Array> {
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [page.left, page.top, page.right, 80],
      info: { title: outline.title },
      language: 'nl-NL',
      // What it has of tags today: the mark that there are some, and no tree.
      tagged: true,
      displayTitle: true,
      version: '1.7',
      defaultStyle: { font: 'Source', ...look(styles.body) },
      footer: (current, count) => ({
        columns: [outline.footer, { text: `pagina ${current} van ${count}`, alignment: 'right' }],
        ...look(styles.footer),
        margin: [page.left, 30],
      }),
      content: [
        { text: outline.title, ...look(styles.title) },
        { text: outline.subtitle, ...look(styles.subtitle) },
        {
          layout: 'noBorders',
          table: { body: outline.details.map(({ label, value }) => [label, value]) },
        },
        ...outline.blocks.map(describeBlock),
      ],
    })
    .getBuffer()
}

function describeBlock(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, headlineLevel: block.level, ...look(styles[`heading${block.level}`]) }
    case 'paragraph':
      return { text: block.text, ...look(block.tone === 'zacht' ? styles.soft : styles.body) }
    case 'list':
      return { ul: [...block.items] }
    case 'checklist':
      return { stack: block.items.map(({ text, done }) => `${done ? '☑' : '☐'} ${text}`) }
    case 'table': {
      const shares = block.columns.reduce((sum, { width }) => sum + width, 0)
      return {
        layout: 'lightHorizontalLines',
        ...look(styles.tableCell),
        table: {
          headerRows: 1,
          widths: block.columns.map(({ width }) => `${(90 * width) / shares}%`),
          body: [
            block.columns.map(({ title }) => ({ text: title, bold: true })),
            ...block.rows.map((row) => [...row]),
          ],
        },
      }
    }
    case 'bars':
    case 'pagebreak':
      return ''
  }
}

function look({ face, size, color }: TextStyle) {
  return {
    fontSize: size,
    color,
    bold: face === 'semibold',
    italics: face === 'italic',
    margin: [0, 2, 0, 2] as [number, number, number, number],
  }
}
