import { layOutLines } from './lay-out-text'
import { measureText, type ReportFonts } from '../pdf/report-fonts'
import { roomy, type Look } from './report-look'
import type { Ink } from './strip'
import { lowerInk } from './tag-ink'
import { styles } from './text-styles'

const style = styles.footer
const gap = 24

/** Height in pt of the footer of a report; a long text takes more than one line, it is never cut. */
export function measureFooter(fonts: ReportFonts, text: string, pageCount: number, look = roomy): number {
  return layOutFooter(fonts, text, pageCount, pageCount, look).height
}

/** The foot of one page: the text at the left, "pagina 2 van 5" at the right. `y` counts from the top of the footer. */
export function layOutFooter(
  fonts: ReportFonts,
  text: string,
  pageNumber: number,
  pageCount: number,
  { contentWidth }: Look = roomy,
): { readonly height: number; readonly ink: readonly Ink[] } {
  const count = `pagina ${pageNumber} van ${pageCount}`
  const countWidth = measureText(fonts, count, style)
  const lines = layOutLines(fonts, text, style, { x: 0, width: contentWidth - countWidth - gap })
  const [numbering = []] = layOutLines(fonts, count, style, {
    x: 0,
    width: contentWidth,
    align: 'end',
  })
  const lowered = lines.flatMap((ink, line) => ink.map((part) => lowerInk(part, line * style.leading)))
  return { height: lines.length * style.leading, ink: [...lowered, ...numbering] }
}
