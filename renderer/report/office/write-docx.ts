import { decodeBase64 } from '../decode-base64'
import { cleanOutline } from '#core/report/letters/clean-text.ts'
import { splitAddresses } from '#core/report/letters/web-address.ts'
import type { Outline } from '#core/report/outline.ts'
import { sizeLogo } from '#core/report/size-logo.ts'
import { listPieces, type ItemMark, type Piece, type TablePiece } from '#core/report/pieces/list-pieces.ts'
import { chooseAccent, sheet, sizeTable } from './document-look'
import { writeDocxStyles } from './write-docx-styles'
import { escapeXml, xmlHead } from './write-xml'
import { zipFiles, type DocumentFile } from './zip-files'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'application/vnd.openxmlformats-package'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What gathers while the body is written: addresses that it leads to, and lists that start at 1. */
interface Gathered {
  readonly links: string[]
  orderedLists: number
}

/**
 * Writes an outline as a document for Word: real headings, lists and tables of which the header comes back on every page,
 * Dutch, with its title. The same outline gives the same bytes. Letters stay as they were typed: Word has the fonts.
 */
export function writeDocx(typed: Outline): Uint8Array<ArrayBuffer> {
  const outline = cleanOutline(typed)
  const gathered: Gathered = { links: [], orderedLists: 0 }
  const body = writeBody(outline, gathered)
  const { sender } = outline
  const files: DocumentFile[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', writeProperties(outline)],
    ['docProps/app.xml', appProperties],
    ['word/document.xml', body],
    ['word/_rels/document.xml.rels', writeRelations(gathered.links, sender?.logo !== undefined)],
    ['word/styles.xml', writeDocxStyles(chooseAccent(sender))],
    ['word/numbering.xml', writeNumbering(gathered.orderedLists)],
    ['word/settings.xml', settings],
    ['word/footer1.xml', writeFooter(outline.footer)],
  ]
  if (sender?.logo) files.push(['word/media/logo.png', decodeBase64(sender.logo.png)])
  return zipFiles(files)
}

function writeBody(outline: Outline, gathered: Gathered): string {
  const pieces = listPieces(outline)
  let breaks = false
  const parts = pieces.map((piece, index) => {
    if (piece.kind === 'pagebreak') {
      breaks = true
      return ''
    }
    const before = breaks ? '<w:pageBreakBefore/>' : ''
    breaks = false
    return writePiece(piece, pieces[index + 1], before, gathered)
  })
  const section =
    '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/>' +
    `<w:pgSz w:w="${twips(sheet.width)}" w:h="${twips(sheet.height)}"/>` +
    `<w:pgMar w:top="${twips(sheet.top)}" w:right="${twips(sheet.side)}" w:bottom="${twips(sheet.bottom)}" w:left="${twips(sheet.side)}" w:header="${twips(10)}" w:footer="${twips(10)}" w:gutter="0"/></w:sectPr>`
  return `${xmlHead}<w:document ${namespaces}><w:body>${writeSender(outline)}${parts.join('')}${section}</w:body></w:document>`
}

function writePiece(piece: Piece, next: Piece | undefined, before: string, gathered: Gathered): string {
  switch (piece.kind) {
    case 'title':
    case 'subtitle':
    case 'body':
    case 'soft':
    case 'attention':
    case 'caption':
      return writeParagraph(styleIds[piece.kind], piece.text, gathered, before)
    case 'heading':
      return writeParagraph(`Heading${piece.level}`, piece.text, gathered, before)
    case 'detail':
      return `<w:p><w:pPr><w:pStyle w:val="Gegeven"/>${before}</w:pPr><w:r><w:rPr><w:rStyle w:val="GegevenLabel"/></w:rPr>${writeWords(piece.label)}<w:tab/></w:r>${writeRuns(piece.value, gathered)}</w:p>`
    case 'list':
      return writeList(piece, before, gathered)
    case 'table': {
      // Word joins two tables that stand against each other, and wants a paragraph behind the last one.
      const behind =
        next === undefined || next.kind === 'table'
          ? '<w:p><w:pPr><w:pStyle w:val="Tussenruimte"/></w:pPr></w:p>'
          : ''
      const above = before === '' ? '' : `<w:p><w:pPr><w:pStyle w:val="Tussenruimte"/>${before}</w:pPr></w:p>`
      return above + writeTable(piece, gathered) + behind
    }
    case 'pagebreak':
      return ''
  }
}

const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'BodyText',
  soft: 'Toelichting',
  attention: 'LetOp',
  caption: 'Caption',
} as const

function writeParagraph(style: string, text: string, gathered: Gathered, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${writeRuns(text, gathered)}</w:p>`
}

/** The text of a paragraph, with its addresses as links. */
function writeRuns(text: string, { links }: Gathered): string {
  return splitAddresses(text)
    .map(({ text: part, url }) => {
      if (url === undefined) return `<w:r>${writeWords(part)}</w:r>`
      const known = links.indexOf(url)
      const at = known === -1 ? links.push(url) - 1 : known
      return `<w:hyperlink r:id="rIdLink${at}"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>${writeWords(part)}</w:r></w:hyperlink>`
    })
    .join('')
}

/** Words in a run: line ends, tabs and soft hyphens are elements of their own. */
function writeWords(text: string): string {
  return text
    .split(/([\n\t\u00AD])/)
    .map((part) => {
      if (part === '') return ''
      return marks[part] ?? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`
    })
    .join('')
}

const marks: Readonly<Record<string, string>> = {
  '\n': '<w:br/>',
  '\t': '<w:tab/>',
  '\u00AD': '<w:softHyphen/>',
}

/** Which numbering a list has; every numbered one has one of its own, above these. */
const numberings: Readonly<Record<Exclude<ItemMark, 'number'>, number>> = { bullet: 1, none: 2 }
const firstOrdered = 3

function writeList(
  { mark, items }: Extract<Piece, { kind: 'list' }>,
  before: string,
  gathered: Gathered,
): string {
  const id = mark === 'number' ? firstOrdered + gathered.orderedLists : numberings[mark]
  if (mark === 'number') gathered.orderedLists += 1
  const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`
  return items
    .map((text, index) =>
      writeParagraph('ListParagraph', text, gathered, `${index === 0 ? before : ''}${numbering}`),
    )
    .join('')
}

function writeTable(table: TablePiece, gathered: Gathered): string {
  const widths = sizeTable(table).map(twips)
  const { header, rows, columns, caption } = table
  const writeRow = (cells: readonly string[], isHeader: boolean) =>
    `<w:tr>${isHeader ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''}${cells
      .map((cell, index) => {
        const align = columns[index]?.end ? '<w:jc w:val="right"/>' : ''
        const style = isHeader ? 'TabelKop' : 'TabelTekst'
        return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${writeParagraph(style, cell, gathered, align)}</w:tc>`
      })
      .join('')}</w:tr>`
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="Tabel"/>' +
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="${header ? '0020' : '0080'}" w:firstRow="${header ? 1 : 0}" w:lastRow="0" w:firstColumn="${header ? 0 : 1}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    (caption === '' ? '' : `<w:tblCaption w:val="${escapeXml(caption)}"/>`) +
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${header ? writeRow(header, true) : ''}${rows.map((row) => writeRow(row, false)).join('')}</w:tbl>`
  )
}

/** Logo and name of the organisation, above everything. */
function writeSender({ sender }: Outline): string {
  if (sender === undefined) return ''
  const { name, logo } = sender
  const picture =
    logo === undefined
      ? ''
      : `<w:p><w:pPr><w:pStyle w:val="Afzender"/></w:pPr><w:r>${writePicture(logo)}</w:r></w:p>`
  const words =
    name === '' ? '' : `<w:p><w:pPr><w:pStyle w:val="Afzender"/></w:pPr><w:r>${writeWords(name)}</w:r></w:p>`
  return picture + words
}

function writePicture(logo: NonNullable<NonNullable<Outline['sender']>['logo']>): string {
  const size = sizeLogo(logo)
  const [width, height] = [size.width, size.height].map((length) => Math.round(length * 36_000))
  const extent = `cx="${width}" cy="${height}"`
  const named = `id="1" name="Logo" descr="${escapeXml(logo.alt)}"`
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr ${named}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    '<pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  )
}

function writeFooter(text: string): string {
  const field = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const count = `<w:r><w:tab/><w:t xml:space="preserve">pagina </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> van </w:t></w:r>${field('NUMPAGES')}`
  return `${xmlHead}<w:ftr ${namespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r>${writeWords(text)}</w:r>${count}</w:p></w:ftr>`
}

function writeNumbering(orderedLists: number): string {
  const level = (id: number, format: string, text: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>`
  const own = Array.from(
    { length: orderedLists },
    (_, index) =>
      `<w:num w:numId="${firstOrdered + index}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  )
  return `${xmlHead}<w:numbering ${namespaces}>${level(1, 'bullet', '•')}${level(2, 'none', '')}${level(3, 'decimal', '%1.')}${[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}${own.join('')}</w:numbering>`
}

function writeRelations(links: readonly string[], hasLogo: boolean): string {
  const relation = (id: string, type: string, target: string, external = '') =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${escapeXml(target)}"${external}/>`
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
    relation('rIdStyles', 'styles', 'styles.xml'),
    relation('rIdNumbering', 'numbering', 'numbering.xml'),
    relation('rIdSettings', 'settings', 'settings.xml'),
    relation('rIdFooter', 'footer', 'footer1.xml'),
    ...(hasLogo ? [relation('rIdLogo', 'image', 'media/logo.png')] : []),
    ...links.map((url, index) => relation(`rIdLink${index}`, 'hyperlink', url, ' TargetMode="External"')),
  ].join('')}</Relationships>`
}

function writeProperties({ title, subtitle, madeAt }: Outline): string {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(madeAt ?? '')?.[0]
  const dated = (name: string) =>
    moment === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}Z</dcterms:${name}>`
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${oneLine(title)}</dc:title><dc:subject>${oneLine(subtitle)}</dc:subject><dc:creator>Signaalwijzer</dc:creator>` +
    `${dated('created')}${dated('modified')}<dc:language>nl-NL</dc:language></cp:coreProperties>`
  )
}

const oneLine = (text: string) => escapeXml(text.replaceAll(/\s+/g, ' ').replaceAll('\u00AD', ''))

/** Millimetres in twentieths of a point. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)

const contentTypes = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${packageTypes}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${wordTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordTypes}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordTypes}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${wordTypes}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${wordTypes}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="${packageTypes}.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`

const packageRelations = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${relations}/extended-properties" Target="docProps/app.xml"/></Relationships>`

const appProperties = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Signaalwijzer</Application></Properties>`

const settings = `${xmlHead}<w:settings ${namespaces}><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/></w:settings>`
