import { colors, styles, type TextStyle } from '../layout/text-styles'
import { documentFont, sheet } from './document-look'
import { escapeXml, xmlHead } from './write-xml'

const base = 'urn:oasis:names:tc:opendocument:xmlns'

export const odfNamespaces = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${base}:${name}:1.0"`),
  `xmlns:draw="${base}:drawing:1.0"`,
  `xmlns:fo="${base}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${base}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** Words of a paragraph: line ends, tabs and more spaces than one are elements of their own. */
export function writeWords(text: string): string {
  return text
    .split(/(\n|\t|^ +| {2,}|(?<=[\n\t]) +)/)
    .map((part) => {
      if (part === '\n') return '<text:line-break/>'
      if (part === '\t') return '<text:tab/>'
      return /^ +$/.test(part) && part !== ' ' ? `<text:s text:c="${part.length}"/>` : escapeXml(part)
    })
    .join('')
}

/** The styles of an OpenDocument text, by the names that others know where they have them; the foot stands in them too. */
export function writeOdtStyles(accent: string, footer: string): string {
  const tone = (color: string) => (color === colors.accent ? accent : color)
  const letters = ({ face, size, color }: TextStyle) =>
    `<style:text-properties fo:font-size="${size}pt" fo:color="${tone(color).toLowerCase()}"${face === 'semibold' ? ' fo:font-weight="bold"' : ''}${face === 'italic' ? ' fo:font-style="italic"' : ''}/>`
  const style = (
    name: string,
    shown: string,
    text: TextStyle,
    before: number,
    after: number,
    more = '',
    children = '',
    level = '',
  ) =>
    `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph" style:parent-style-name="Standard"${level}><style:paragraph-properties fo:margin-top="${before}pt" fo:margin-bottom="${after}pt"${more}>${children}</style:paragraph-properties>${letters(text)}</style:style>`
  const keep = ' fo:keep-with-next="always"'
  const heading = (level: 1 | 2 | 3, before: number) =>
    style(
      `Heading_20_${level}`,
      `Heading ${level}`,
      styles[`heading${level}`],
      before,
      4,
      keep,
      '',
      ` style:next-style-name="Text_20_body" style:default-outline-level="${level}"`,
    )
  const tab = (position: number, type = '') =>
    `<style:tab-stops><style:tab-stop style:position="${position}mm"${type}/></style:tab-stops>`
  const cells = (name: string, text: TextStyle, more = '') =>
    style(name, name, text, 2, 2, more) +
    style(`${name}Eind`, `${name} rechts`, text, 2, 2, `${more} fo:text-align="end"`)
  return (
    `${xmlHead}<office:document-styles ${odfNamespaces} office:version="1.3">` +
    `<office:font-face-decls><style:font-face style:name="${documentFont}" svg:font-family="${documentFont}" style:font-family-generic="swiss"/></office:font-face-decls>` +
    `<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="12.5mm"/><style:text-properties style:font-name="${documentFont}" fo:font-size="10.5pt" fo:language="nl" fo:country="NL"/></style:default-style>` +
    '<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:line-height="115%"/></style:style>' +
    style('Text_20_body', 'Text body', styles.body, 0, 6) +
    style(
      'Title',
      'Title',
      styles.title,
      0,
      2,
      `${keep} fo:border-top="3pt solid ${accent.toLowerCase()}" fo:padding-top="8pt"`,
    ) +
    style('Subtitle', 'Subtitle', styles.subtitle, 0, 10) +
    heading(1, 22) +
    heading(2, 14) +
    heading(3, 10) +
    style('Toelichting', 'Toelichting', styles.soft, 0, 6) +
    style(
      'LetOp',
      'Let op',
      styles.body,
      6,
      6,
      ` fo:border-left="2.5pt solid ${colors.attention.toLowerCase()}" fo:padding-left="8pt"`,
    ) +
    style('Caption', 'Caption', styles.tableHead, 10, 2, keep) +
    style(
      'Gegeven',
      'Gegeven',
      styles.detailValue,
      0,
      1,
      ' fo:margin-left="35mm" fo:text-indent="-35mm"',
      tab(0),
    ) +
    style('Lijst', 'Lijst', styles.body, 0, 3) +
    cells('TabelKop', styles.tableHead, keep) +
    cells('TabelTekst', styles.tableCell) +
    style('Tussenruimte', 'Tussenruimte', { ...styles.footer, size: 4 }, 0, 0) +
    style('Afzender', 'Afzender', { ...styles.body, face: 'semibold', color: colors.accent }, 0, 8) +
    style('Footer', 'Footer', styles.footer, 0, 0, '', tab(sheet.between, ' style:type="right"')) +
    `<style:style style:name="GegevenLabel" style:display-name="Gegeven label" style:family="text"><style:text-properties fo:color="${colors.soft.toLowerCase()}"/></style:style>` +
    listStyle(
      'Opsomming',
      (place) =>
        `<text:list-level-style-bullet text:level="1" text:bullet-char="•">${place}</text:list-level-style-bullet>`,
    ) +
    listStyle(
      'Vinklijst',
      (place) =>
        `<text:list-level-style-number text:level="1" style:num-format="">${place}</text:list-level-style-number>`,
    ) +
    listStyle(
      'Nummers',
      (place) =>
        `<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">${place}</text:list-level-style-number>`,
    ) +
    '</office:styles><office:automatic-styles><style:page-layout style:name="A4">' +
    `<style:page-layout-properties fo:page-width="${sheet.width}mm" fo:page-height="${sheet.height}mm" style:print-orientation="portrait" fo:margin-top="${sheet.top}mm" fo:margin-bottom="${sheet.bottom - 8}mm" fo:margin-left="${sheet.side}mm" fo:margin-right="${sheet.side}mm"/>` +
    '<style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout></office:automatic-styles>' +
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>' +
    `<text:p text:style-name="Footer">${writeWords(footer)}<text:tab/>pagina <text:page-number text:select-page="current">1</text:page-number> van <text:page-count>1</text:page-count></text:p>` +
    '</style:footer></style:master-page></office:master-styles></office:document-styles>'
  )
}

/** How tables look; in the styles of the content, because word processors find those of tables nowhere else. */
export const tableStyles =
  `<style:style style:name="Tabel" style:family="table"><style:table-properties style:width="${sheet.between}mm" table:align="left" fo:margin-top="4pt" fo:margin-bottom="6pt" style:may-break-between-rows="true"/></style:style>` +
  `<style:style style:name="Cel" style:family="table-cell"><style:table-cell-properties fo:padding="1.5mm" fo:border-bottom="0.5pt solid ${colors.line.toLowerCase()}"/></style:style>`

/** A list that is not nested: what stands before its items, and where. */
function listStyle(name: string, level: (place: string) => string): string {
  const place =
    '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="8mm" fo:text-indent="-6mm" fo:margin-left="8mm"/></style:list-level-properties>'
  return `<text:list-style style:name="${name}">${level(place)}</text:list-style>`
}
