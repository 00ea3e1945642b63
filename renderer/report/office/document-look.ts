import type { Sender } from '#core/report/outline.ts'
import type { TablePiece } from '#core/report/pieces/list-pieces.ts'
import { sizeColumns } from '#core/report/letters/size-columns.ts'
import { dropSoftHyphens } from '#core/report/letters/word-breaks.ts'
import { colors } from '../layout/text-styles'

/** Sizes of a document for a word processor, in millimetres; the paper is A4 upright. */
export const sheet = { width: 210, height: 297, side: 24, top: 22, bottom: 20, between: 162 } as const

/** A font that the word processors of today have, with one of the same widths in the free ones. */
export const documentFont = 'Calibri'

/** The colour of headings and table heads: that of the sender, else ours. */
export const chooseAccent = (sender: Sender | undefined): string => sender?.accent ?? colors.accent

/** Letters across the width of the paper, as the preview counts them. */
const lettersAcross = 84
const whiteBeside = 2

/** The widths of the columns of a table in millimetres, so that words stay whole where they can. */
export function sizeTable({ columns, header, rows }: TablePiece): readonly number[] {
  const widths = sizeColumns(
    columns.map(({ width: share }, index) => ({
      share,
      texts: [header?.[index] ?? '', ...rows.map((row) => row[index] ?? '')],
      measure: (text) => dropSoftHyphens(text).length + whiteBeside,
    })),
    lettersAcross,
  )
  const total = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => (sheet.between * width) / total)
}
