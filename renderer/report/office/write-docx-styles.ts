import { colors, styles, type TextStyle } from '../layout/text-styles'
import { documentFont, sheet } from './document-look'
import { bareColor, xmlHead } from './write-xml'

/** The styles of a document for Word, by the names that Word knows where it has them. */
export function writeDocxStyles(accent: string): string {
  const tone = (color: string) => (color === colors.accent ? accent : color)
  const run = ({ face, size, color }: TextStyle) =>
    `<w:rPr>${face === 'semibold' ? '<w:b/><w:bCs/>' : ''}${face === 'italic' ? '<w:i/><w:iCs/>' : ''}<w:color w:val="${bareColor(tone(color))}"/><w:sz w:val="${Math.round(2 * size)}"/><w:szCs w:val="${Math.round(2 * size)}"/></w:rPr>`
  const style = (id: string, name: string, text: TextStyle, paragraph = '', next = 'BodyText') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${run(text)}</w:style>`
  const spacing = (before: number, after: number) =>
    `<w:spacing w:before="${20 * before}" w:after="${20 * after}"/>`
  const line = (side: string, size: number, color: string, space: number) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${bareColor(color)}"/>`
  const heading = (level: 1 | 2 | 3, before: number) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      styles[`heading${level}`],
      `<w:keepNext/><w:keepLines/>${spacing(before, 4)}<w:outlineLvl w:val="${level - 1}"/>`,
    )
  const right = Math.round((sheet.between * 1440) / 25.4)
  return (
    `${xmlHead}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${documentFont}" w:hAnsi="${documentFont}" w:eastAsia="${documentFont}" w:cs="${documentFont}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    style('BodyText', 'Body Text', styles.body, spacing(0, 6)) +
    style(
      'Title',
      'Title',
      styles.title,
      `<w:keepNext/><w:pBdr>${line('top', 24, accent, 8)}</w:pBdr>${spacing(0, 2)}`,
      'Subtitle',
    ) +
    style('Subtitle', 'Subtitle', styles.subtitle, spacing(0, 10)) +
    heading(1, 22) +
    heading(2, 14) +
    heading(3, 10) +
    style('Toelichting', 'Toelichting', styles.soft, spacing(0, 6)) +
    style(
      'LetOp',
      'Let op',
      styles.body,
      `<w:pBdr>${line('left', 18, colors.attention, 8)}</w:pBdr>${spacing(6, 6)}<w:ind w:left="227"/>`,
    ) +
    style('Caption', 'caption', styles.tableHead, `<w:keepNext/>${spacing(10, 2)}`) +
    style(
      'Gegeven',
      'Gegeven',
      styles.detailValue,
      `<w:tabs><w:tab w:val="left" w:pos="1985"/></w:tabs>${spacing(0, 1)}<w:ind w:left="1985" w:hanging="1985"/>`,
      'Gegeven',
    ) +
    style('ListParagraph', 'List Paragraph', styles.body, spacing(0, 3), 'ListParagraph') +
    style('TabelKop', 'Tabelkop', styles.tableHead, `<w:keepNext/>${spacing(2, 2)}`, 'TabelTekst') +
    style('TabelTekst', 'Tabeltekst', styles.tableCell, spacing(2, 2), 'TabelTekst') +
    style('Tussenruimte', 'Tussenruimte', { ...styles.footer, size: 4 }, spacing(0, 0)) +
    style(
      'Afzender',
      'Afzender',
      { ...styles.body, face: 'semibold', color: colors.accent },
      spacing(0, 8),
      'Title',
    ) +
    style(
      'Footer',
      'footer',
      styles.footer,
      `<w:tabs><w:tab w:val="right" w:pos="${right}"/></w:tabs>${spacing(0, 0)}`,
      'Footer',
    ) +
    `<w:style w:type="character" w:styleId="GegevenLabel"><w:name w:val="Gegeven label"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="${bareColor(colors.soft)}"/></w:rPr></w:style>` +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="${bareColor(accent)}"/><w:u w:val="single"/></w:rPr></w:style>` +
    '<w:style w:type="table" w:styleId="Tabel"><w:name w:val="Tabel"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>' +
    `${line('bottom', 4, colors.line, 0)}${line('insideH', 4, colors.line, 0)}</w:tblBorders></w:tblPr></w:style></w:styles>`
  )
}
