import { jsPDF } from 'jspdf'
import { describe, expect, it } from 'vitest'
import type { Tag } from '#report/layout/tag.ts'
import { openTagWriter, type TagWriter } from '#report/pdf/write-tags.ts'
import { openPdf } from '../../../../pdf-ua/document/open-pdf'
import { readDocument, type PdfDocument } from '../../../../pdf-ua/document/read-document'
import { asText } from '../../../../pdf-ua/document/values'

const rectangle = (doc: jsPDF) => doc.rect(10, 10, 10, 10, 'F')

/** Draws pages, and reads back what is in the file. */
async function drawPages(...pages: readonly ((tags: TagWriter, doc: jsPDF) => void)[]): Promise<PdfDocument> {
  const doc = new jsPDF()
  const tags = openTagWriter(doc)
  pages.forEach((draw, index) => {
    if (index > 0) doc.addPage()
    tags.openPage(index + 1)
    draw(tags, doc)
    tags.closePage()
  })
  tags.writeTree()
  const opened = await openPdf(new Uint8Array(doc.output('arraybuffer')))
  if (!opened.ok) throw new Error(opened.message)
  return readDocument(opened.value)
}

const listTypes = ({ tree }: PdfDocument) => tree.elements.map(({ type }) => type)

describe('tags', () => {
  it('make one element of what has one tag, also when it goes on at the next page', async () => {
    const tag: Tag = { type: 'P' }
    const draw = (tags: TagWriter, doc: jsPDF) => {
      tags.mark(tag)
      rectangle(doc)
    }
    const document = await drawPages(draw, draw)
    expect(listTypes(document)).toEqual(['Document', 'P'])
    expect(document.content.painted.map(({ isTagged }) => isTagged)).toEqual([true, true])
  })

  it('take the order in which things come, and hang what is within under what it is in', async () => {
    const table: Tag = { type: 'Table' }
    const row: Tag = { type: 'TR', within: table }
    const cells: readonly Tag[] = [1, 2].map(() => ({ type: 'TD', within: row }))
    const document = await drawPages((tags, doc) => {
      for (const cell of cells) tags.place(cell)
      // the second cell is drawn before the first, and another paragraph stands behind the table
      tags.mark(cells[1]!)
      rectangle(doc)
      tags.mark({ type: 'P' })
      rectangle(doc)
      tags.mark(cells[0]!)
      rectangle(doc)
    })
    expect(listTypes(document)).toEqual(['Document', 'Table', 'TR', 'TD', 'TD', 'P'])
    expect(document.tree.elements[2]?.kids).toHaveLength(2)
  })

  it('are not on what means nothing', async () => {
    const document = await drawPages((tags, doc) => {
      tags.mark({ type: 'P' })
      rectangle(doc)
      tags.markArtifact('decoration')
      rectangle(doc)
      tags.markArtifact('footer')
      rectangle(doc)
    })
    expect(document.content.painted.map(({ isTagged, tags }) => (isTagged ? 'P' : tags.at(-1)))).toEqual([
      'P',
      'Artifact',
      'Artifact',
    ])
  })

  it('hold a link: its text and the place that leads to an address, which says where it goes', async () => {
    const paragraph: Tag = { type: 'P' }
    const link: Tag = { type: 'Link', within: paragraph }
    const box = { left: 10, bottom: 20, width: 100, height: 12 }
    const document = await drawPages((tags, doc) => {
      tags.mark(link)
      rectangle(doc)
      tags.link(link, 'https://www.voorbeeld.nl/één', box)
      tags.link(link, 'https://', box)
    })
    expect(listTypes(document)).toEqual(['Document', 'P', 'Link'])
    expect(
      document.annotations.map(({ subtype, elementType, isUnseen }) => [subtype, elementType, isUnseen]),
    ).toEqual([['Link', 'Link', false]])
    expect(asText(document.annotations[0]?.dict.get('Contents'))).toBe(
      'Link naar https://www.voorbeeld.nl/%C3%A9%C3%A9n',
    )
  })

  it('keep words for a picture, in any letters, and another language', async () => {
    const document = await drawPages((tags, doc) => {
      tags.mark({ type: 'Figure', alt: 'Logo van Łódź (nieuw)', lang: 'pl' })
      rectangle(doc)
    })
    const figure = document.tree.elements[1]?.dict
    expect(asText(figure?.get('Alt'))).toBe('Logo van Łódź (nieuw)')
    expect(asText(figure?.get('Lang'))).toBe('pl')
  })
})
