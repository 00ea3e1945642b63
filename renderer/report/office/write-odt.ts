import { decodeBase64 } from '../decode-base64'
import { cleanOutline } from '#core/report/letters/clean-text.ts'
import { splitAddresses } from '#core/report/letters/web-address.ts'
import type { Outline } from '#core/report/outline.ts'
import { sizeLogo } from '#core/report/size-logo.ts'
import { listPieces, type Piece, type TablePiece } from '#core/report/pieces/list-pieces.ts'
import { chooseAccent, sizeTable } from './document-look'
import { odfNamespaces, tableStyles, writeOdtStyles, writeWords } from './write-odt-styles'
import { escapeXml, xmlHead } from './write-xml'
import { zipFiles, type DocumentFile } from './zip-files'

const mediaType = 'application/vnd.oasis.opendocument.text'

/**
 * Writes an outline as an OpenDocument text: real headings, lists and tables of which the header comes back on every page,
 * Dutch, with its title. The same outline gives the same bytes. Letters stay as they were typed.
 */
export function writeOdt(typed: Outline): Uint8Array<ArrayBuffer> {
  const outline = cleanOutline(typed)
  const { sender, footer } = outline
  const files: DocumentFile[] = [
    // Must be the first, and not compressed.
    ['mimetype', mediaType],
    ['META-INF/manifest.xml', writeManifest(sender?.logo !== undefined)],
    ['meta.xml', writeMeta(outline)],
    ['styles.xml', writeOdtStyles(chooseAccent(sender), footer)],
    ['content.xml', writeContent(outline)],
  ]
  if (sender?.logo) files.push(['Pictures/logo.png', decodeBase64(sender.logo.png)])
  return zipFiles(files)
}

/** Styles that belong to one place: the columns of each table, and what starts a page. */
type OwnStyles = string[]

function writeContent(outline: Outline): string {
  const own: OwnStyles = []
  const body = `${writeSender(outline)}${writePieces(listPieces(outline), own)}`
  return (
    `${xmlHead}<office:document-content ${odfNamespaces} office:version="1.3">` +
    `<office:automatic-styles>${tableStyles}${own.join('')}<style:style style:name="Logo" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style></office:automatic-styles>` +
    `<office:body><office:text>${body}</office:text></office:body></office:document-content>`
  )
}

function writePieces(pieces: readonly Piece[], own: OwnStyles): string {
  let breaks = false
  return pieces
    .map((piece) => {
      if (piece.kind === 'pagebreak') {
        breaks = true
        return ''
      }
      const before = breaks ? startPage(own) : ''
      breaks = false
      return before + writePiece(piece, own)
    })
    .join('')
}

/** An empty line at the top of the next page, as small as can be. */
function startPage(own: OwnStyles): string {
  const style =
    '<style:style style:name="NieuweBladzijde" style:family="paragraph" style:parent-style-name="Tussenruimte"><style:paragraph-properties fo:break-before="page"/></style:style>'
  if (!own.includes(style)) own.push(style)
  return '<text:p text:style-name="NieuweBladzijde"/>'
}

function writePiece(piece: Exclude<Piece, { kind: 'pagebreak' }>, own: OwnStyles): string {
  switch (piece.kind) {
    case 'title':
    case 'subtitle':
    case 'body':
    case 'soft':
    case 'attention':
    case 'caption':
      return writeParagraph(styleNames[piece.kind], piece.text)
    case 'heading':
      return `<text:h text:style-name="Heading_20_${piece.level}" text:outline-level="${piece.level}">${writeText(piece.text)}</text:h>`
    case 'detail':
      return `<text:p text:style-name="Gegeven"><text:span text:style-name="GegevenLabel">${writeWords(piece.label)}</text:span><text:tab/>${writeText(piece.value)}</text:p>`
    case 'list':
      return writeList(piece)
    case 'table':
      return writeTable(piece, own)
  }
}

const styleNames = {
  title: 'Title',
  subtitle: 'Subtitle',
  body: 'Text_20_body',
  soft: 'Toelichting',
  attention: 'LetOp',
  caption: 'Caption',
} as const

function writeParagraph(style: string, text: string): string {
  return `<text:p text:style-name="${style}">${writeText(text)}</text:p>`
}

/** A text with its addresses as links. */
function writeText(text: string): string {
  return splitAddresses(text)
    .map(({ text: part, url }) =>
      url === undefined
        ? writeWords(part)
        : `<text:a xlink:type="simple" xlink:href="${escapeXml(url)}">${writeWords(part)}</text:a>`,
    )
    .join('')
}

const listStyles = { bullet: 'Opsomming', number: 'Nummers', none: 'Vinklijst' } as const

function writeList({ mark, items }: Extract<Piece, { kind: 'list' }>): string {
  const written = items.map((text) => `<text:list-item>${writeParagraph('Lijst', text)}</text:list-item>`)
  return `<text:list text:style-name="${listStyles[mark]}">${written.join('')}</text:list>`
}

function writeTable(table: TablePiece, own: OwnStyles): string {
  const { header, rows, columns, caption } = table
  const widths = sizeTable(table)
  // Each table has its columns, numbered by how many styles there are by now.
  const name = `Tabel${own.length + 1}`
  own.push(
    widths
      .map(
        (width, index) =>
          `<style:style style:name="${name}.${index + 1}" style:family="table-column"><style:table-column-properties style:column-width="${width.toFixed(2)}mm"/></style:style>`,
      )
      .join(''),
  )
  const writeRow = (cells: readonly string[], style: string) =>
    `<table:table-row>${cells
      .map((cell, index) => {
        const aligned = columns[index]?.end ? `${style}Eind` : style
        return `<table:table-cell table:style-name="Cel" office:value-type="string">${writeParagraph(aligned, cell)}</table:table-cell>`
      })
      .join('')}</table:table-row>`
  const described = caption === '' ? '' : `<table:title>${escapeXml(caption)}</table:title>`
  return (
    `<table:table table:name="${name}" table:style-name="Tabel">${described}` +
    widths.map((_, index) => `<table:table-column table:style-name="${name}.${index + 1}"/>`).join('') +
    (header ? `<table:table-header-rows>${writeRow(header, 'TabelKop')}</table:table-header-rows>` : '') +
    `${rows.map((row) => writeRow(row, 'TabelTekst')).join('')}</table:table>`
  )
}

/** Logo and name of the organisation, above everything. */
function writeSender({ sender }: Outline): string {
  if (sender === undefined) return ''
  const { name, logo } = sender
  const words = name === '' ? '' : `<text:p text:style-name="Afzender">${writeWords(name)}</text:p>`
  if (logo === undefined) return words
  const { width, height } = sizeLogo(logo)
  return (
    `<text:p text:style-name="Afzender"><draw:frame draw:style-name="Logo" draw:name="Logo" text:anchor-type="as-char" svg:width="${width.toFixed(2)}mm" svg:height="${height.toFixed(2)}mm">` +
    '<draw:image xlink:href="Pictures/logo.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>' +
    `<svg:title>Logo</svg:title><svg:desc>${escapeXml(logo.alt)}</svg:desc></draw:frame></text:p>${words}`
  )
}

function writeManifest(hasLogo: boolean): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`
  return (
    `${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">` +
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>` +
    ['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml')).join('') +
    `${hasLogo ? entry('Pictures/logo.png', 'image/png') : ''}</manifest:manifest>`
  )
}

function writeMeta({ title, subtitle, madeAt }: Outline): string {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(madeAt ?? '')?.[0]
  const oneLine = (text: string) => escapeXml(text.replaceAll(/\s+/g, ' ').replaceAll('\u00AD', ''))
  return (
    `${xmlHead}<office:document-meta ${odfNamespaces} office:version="1.3"><office:meta>` +
    `<meta:generator>Signaalwijzer</meta:generator><dc:title>${oneLine(title)}</dc:title><dc:subject>${oneLine(subtitle)}</dc:subject>` +
    (moment === undefined
      ? ''
      : `<meta:creation-date>${moment}</meta:creation-date><dc:date>${moment}</dc:date>`) +
    '<dc:language>nl-NL</dc:language></office:meta></office:document-meta>'
  )
}
