import { breakLines } from './break-lines'
import { measureText, placeBaseline, type ReportFonts } from '../pdf/report-fonts'
import type { Ink, Strip } from './strip'
import type { TextStyle } from './text-styles'

/** Width in pt of the sign that a word goes on at the next line. */
const signWidth = 9

/** Where a text stands: left edge and width in pt from the left of the content area. */
export interface TextPlace {
  readonly x: number
  readonly width: number
}

/** Looks the same; programs that read a PDF take a plain hyphen at the end of a line away, also one that was typed. */
const lastingHyphen = '\u2010'

/** The ink of one line each, to be put in a strip. */
export function layOutLines(
  fonts: ReportFonts,
  text: string,
  style: TextStyle,
  { x, width, align = 'start' }: TextPlace & { readonly align?: 'start' | 'end' },
): readonly (readonly Ink[])[] {
  const measure = (part: string) => measureText(fonts, part, style)
  const baseline = placeBaseline(fonts, style)
  const lines = breakLines(text, { width, signWidth, measure })
  return lines.map(({ text: shown, broken, hyphen }, index): readonly Ink[] => {
    if (shown === '') return []
    const goesOn = index < lines.length - 1 && !broken && hyphen === undefined
    const line = hyphen === 'typed' ? shown.replace(/-$/, lastingHyphen) : shown
    const start = align === 'end' ? x + width - measure(line) : x
    const ink: Ink = {
      kind: 'text',
      x: start,
      y: baseline,
      text: line,
      style,
      ...(goesOn ? { spaceBehind: true } : {}),
    }
    return broken ? [ink, { kind: 'word-goes-on', x: start + measure(line), y: baseline }] : [ink]
  })
}

/** White in lines for a blank line that was typed: enough to see, less than a hole. */
const blankLine = 0.6

/**
 * A text as strips, one a line, and at least one strip. Blank lines become white before the next line, which a page end
 * swallows. The first two and the last two lines of a piece stay together: no line stands alone on a page.
 */
export function layOutText(
  fonts: ReportFonts,
  text: string,
  style: TextStyle,
  { spaceBefore, ...place }: TextPlace & { readonly spaceBefore: number },
): readonly Strip[] {
  const strips: Strip[] = []
  let space = spaceBefore
  for (const { lines, blanksBefore } of splitPieces(layOutLines(fonts, text, style, place))) {
    space += blanksBefore * blankLine * style.leading
    lines.forEach((ink, index) => {
      const keepWithNext = keepsLines(index, lines.length)
      strips.push({ height: style.leading, spaceBefore: index === 0 ? space : 0, keepWithNext, ink })
    })
    space = 0
  }
  return strips.length > 0 ? strips : [{ height: style.leading, spaceBefore, keepWithNext: false, ink: [] }]
}

/** Pieces of text between blank lines; blank lines at the start and the end of the text do not count. */
function splitPieces(lines: readonly (readonly Ink[])[]) {
  const pieces: { readonly blanksBefore: number; readonly lines: (readonly Ink[])[] }[] = []
  let blanks = 0
  lines.forEach((ink, index) => {
    if (ink.length === 0) {
      blanks += 1
      return
    }
    const last = pieces.at(-1)
    if (last !== undefined && lines[index - 1]?.length !== 0) last.lines.push(ink)
    else pieces.push({ blanksBefore: last === undefined ? 0 : blanks, lines: [ink] })
    blanks = 0
  })
  return pieces
}

/** Whether line `index` of `count` must stay with the next one. */
export function keepsLines(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2)
}
