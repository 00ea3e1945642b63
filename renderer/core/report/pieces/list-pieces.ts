import { fitCells } from '../fit-cells'
import type { Block, Outline } from '../outline'

/** What stands before an item of a list; a box to tick is part of its text, so that it stays with who copies the text. */
export type ItemMark = 'bullet' | 'number' | 'none'

export interface TablePiece {
  readonly kind: 'table'
  /** Says what the table holds; not shown. */
  readonly caption: string
  /** Undefined: a table of labels and numbers, without a header row. */
  readonly header: readonly string[] | undefined
  readonly columns: readonly { readonly width: number; readonly end: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** A part of a document as a word processor knows it. */
export type Piece =
  | { readonly kind: 'title' | TextKind; readonly text: string }
  | { readonly kind: 'detail'; readonly label: string; readonly value: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'list'; readonly mark: ItemMark; readonly items: readonly string[] }
  | TablePiece
  /** What follows starts on a new page. */
  | { readonly kind: 'pagebreak' }

/** The outline as parts of a document, in the same order and with the same words as on paper. */
export function listPieces(outline: Outline): readonly Piece[] {
  let level = 0
  return [
    { kind: 'title', text: outline.title },
    ...say('subtitle', outline.subtitle),
    ...outline.details.map(({ label, value }) => ({ kind: 'detail', label, value }) as const),
    ...outline.blocks.flatMap((block): readonly Piece[] => {
      if (block.kind !== 'heading') return describeBlock(block)
      // As on paper: no level of headings may be left out.
      level = Math.min(block.level, level + 1)
      return [{ kind: 'heading', level: level === 1 ? 1 : level === 2 ? 2 : 3, text: block.text }]
    }),
  ]
}

function describeBlock(block: Exclude<Block, { kind: 'heading' }>): readonly Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.split(blankLine).flatMap((text) => say(tones[block.tone], text))
    case 'list':
      return listItems(block.ordered ? 'number' : 'bullet', block.items)
    case 'checklist':
      return listItems(
        'none',
        block.items.map(({ text, done }) => `${done ? '☑' : '☐'} ${text}`),
      )
    case 'table':
      return [
        {
          kind: 'table',
          caption: block.caption,
          header: block.columns.map(({ title }) => title),
          columns: block.columns.map(({ width, align }) => ({ width, end: align === 'end' })),
          rows: block.rows.map((row) => {
            const cells = fitCells(row, block.columns.length)
            return block.columns.map((_, index) => cells[index] ?? '')
          }),
        },
      ]
    case 'bars':
      return [
        ...say('caption', block.caption),
        {
          kind: 'table',
          caption: block.caption,
          header: undefined,
          columns: [
            { width: 3, end: false },
            { width: 1, end: true },
          ],
          rows: block.rows.map(({ label, value }) => [label, `${value} ${block.unit}`.trim()]),
        },
      ]
    case 'pagebreak':
      // Whether the text runs past the first page is only known on paper.
      return block.onlyOnFirst ? [] : [{ kind: 'pagebreak' }]
  }
}

/** A blank line that was typed starts a new paragraph; every other line end stays a line end. */
const blankLine = /\n[^\S\n]*\n/
const tones = { gewoon: 'body', zacht: 'soft', 'let-op': 'attention' } as const

type TextKind = 'subtitle' | 'body' | 'soft' | 'attention' | 'caption'

const say = (kind: TextKind, text: string): Piece[] => (text.trim() === '' ? [] : [{ kind, text }])

const listItems = (mark: ItemMark, items: readonly string[]): Piece[] =>
  items.length === 0 ? [] : [{ kind: 'list', mark, items }]
