import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '#report/office/make-document.ts'
import type { Outline } from '#core/report/outline.ts'
import { everyBlock } from '../every-block'

const open = (format: 'docx' | 'odt', outline: Outline = everyBlock) => {
  const made = makeDocument(outline, format)
  if (!made.ok) throw new Error(made.message)
  const files = unzipSync(made.value.bytes)
  return {
    bytes: made.value.bytes,
    read: (path: string) => strFromU8(files[path]!),
    names: Object.keys(files),
  }
}
const count = (text: string, part: string) => text.split(part).length - 1

describe('a report as a document for Word', () => {
  const { read } = open('docx')
  const body = read('word/document.xml')

  it('is Dutch and has its title', () => {
    expect(read('docProps/core.xml')).toContain('<dc:title>Alles</dc:title>')
    expect(read('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>')
    expect(read('word/styles.xml')).toContain('<w:lang w:val="nl-NL"')
  })

  it('has real headings, of which no level is left out', () => {
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t xml:space="preserve">Eerste kop/)
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/><\/w:pPr><w:r><w:t xml:space="preserve">Tweede kop/)
    expect(read('word/styles.xml')).toContain('<w:name w:val="heading 1"/>')
  })

  it('has real lists, and numbers every numbered list from 1', () => {
    const two = open('docx', {
      ...everyBlock,
      blocks: [
        { kind: 'list', ordered: true, items: ['a'] },
        { kind: 'list', ordered: true, items: ['b'] },
      ],
    })
    const ids = [...two.read('word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(2)
    expect(count(two.read('word/numbering.xml'), '<w:startOverride w:val="1"/>')).toBe(2)
  })

  it('says in words what is ticked', () => {
    expect(body).toContain('☑ gedaan')
    expect(body).toContain('☐ open')
  })

  it('has a table with what it holds and a header that comes back on every page', () => {
    expect(count(body, '<w:tblHeader/>')).toBe(1)
    expect(body).toContain('<w:tblCaption w:val="Wie met hoeveel is"/>')
  })

  it('makes links of addresses', () => {
    expect(read('word/_rels/document.xml.rels')).toContain(
      'Target="https://www.voorbeeld.nl/naslag?a=1&amp;b=2" TargetMode="External"',
    )
  })

  it('starts a page where the paper does', () => {
    expect(body).toMatch(/<w:pageBreakBefore\/><\/w:pPr><w:r><w:t xml:space="preserve">Einde/)
  })
})

describe('a report as an OpenDocument text', () => {
  const { read, names, bytes } = open('odt')
  const content = read('content.xml')

  it('says first what kind of document it is, not compressed', () => {
    expect(names[0]).toBe('mimetype')
    // the name and the content stand against each other, behind a head of thirty bytes
    expect(strFromU8(bytes.slice(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  })

  it('is Dutch and has its title', () => {
    expect(read('meta.xml')).toContain('<dc:title>Alles</dc:title>')
    expect(read('styles.xml')).toContain('fo:language="nl" fo:country="NL"')
  })

  it('has real headings, lists, and a table of which the header comes back', () => {
    expect(content).toContain('text:outline-level="1">Eerste kop</text:h>')
    expect(count(content, '<text:list-item>')).toBe(5)
    expect(count(content, '<table:table-header-rows>')).toBe(1)
  })

  it('keeps every space that was typed', () => {
    const spaced = open('odt', {
      ...everyBlock,
      blocks: [{ kind: 'paragraph', tone: 'gewoon', text: '  in\n  en   uit' }],
    })
    expect(spaced.read('content.xml')).toContain(
      '<text:s text:c="2"/>in<text:line-break/><text:s text:c="2"/>en<text:s text:c="3"/>uit',
    )
  })
})

describe('the organisation on the report', () => {
  const logo = { png: 'iVBORw0KGgo=', width: 200, height: 100, alt: 'Wapen van Zeist & omstreken' }
  const outline = { ...everyBlock, sender: { name: 'Gemeente Zeist', accent: '#8a1538', logo } }

  it.each([
    ['docx', 'word/document.xml', 'word/styles.xml', '8A1538', 'word/media/logo.png'],
    ['odt', 'content.xml', 'styles.xml', '#8a1538', 'Pictures/logo.png'],
  ] as const)(
    'stands at the top of the %s, with its colour and what the logo is',
    (format, body, styles, color, file) => {
      const { read, names } = open(format, outline)
      expect(read(body).indexOf('Gemeente Zeist')).toBeLessThan(read(body).indexOf('Alles'))
      expect(read(body)).toContain('Wapen van Zeist &amp; omstreken')
      expect(read(styles)).toContain(color)
      expect(names).toContain(file)
    },
  )
})
