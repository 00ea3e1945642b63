import { cleanOutline } from '../letters/clean-text'
import { splitAddresses } from '../letters/web-address'
import type { Outline } from '../outline'
import { listPieces, type Piece, type TablePiece } from './list-pieces'

/**
 * Writes an outline as Markdown, for a wiki or a file of one's own. What was typed is text and nothing else: a sign that
 * means something in Markdown is written so that it shows as itself. White at the start of a line is left out.
 */
export function writeMarkdown(typed: Outline): string {
  const outline = cleanOutline(typed)
  const { sender, footer } = outline
  const from = sender === undefined || sender.name === '' ? [] : [writeLine(sender.name)]
  const foot = footer.trim() === '' ? [] : ['---', writeLine(footer)]
  const pieces = listPieces(outline)
  const details = pieces.flatMap((piece) =>
    piece.kind === 'detail' ? [`- **${writeLine(piece.label)}:** ${writeLines(piece.value, '  ')}`] : [],
  )
  const parts = pieces.flatMap((piece, index): readonly string[] => {
    if (piece.kind !== 'detail') return writePiece(piece, pieces[index + 1])
    // All details are one list, at the place of the first.
    return piece === pieces.find(({ kind }) => kind === 'detail') ? [details.join('\n')] : []
  })
  return `${[...from, ...parts, ...foot].join('\n\n')}\n`
}

function writePiece(piece: Exclude<Piece, { kind: 'detail' }>, next: Piece | undefined): readonly string[] {
  switch (piece.kind) {
    case 'title':
      return [`# ${writeLine(piece.text)}`]
    case 'heading':
      return [`${'#'.repeat(piece.level + 1)} ${writeLine(piece.text)}`]
    case 'attention':
      return [`> ${writeLines(piece.text, '> ')}`]
    case 'subtitle':
    case 'body':
    case 'soft':
    case 'caption':
      return [writeLines(piece.text, '')]
    case 'list':
      return [
        piece.items.map((text, index) => writeItem(text, piece.mark === 'number' ? index : null)).join('\n'),
        // Two lists against each other would be read as one.
        ...(next?.kind === 'list' ? ['<!-- -->'] : []),
      ]
    case 'table':
      return [writeTable(piece)]
    case 'pagebreak':
      return []
  }
}

function writeItem(text: string, index: number | null): string {
  const box = /^([☑☐]) /.exec(text)?.[1]
  if (box !== undefined) return `- [${box === '☑' ? 'x' : ' '}] ${writeLines(text.slice(2), '  ')}`
  const mark = index === null ? '- ' : `${index + 1}. `
  return mark + writeLines(text, ' '.repeat(mark.length))
}

function writeTable({ header, columns, rows }: TablePiece): string {
  const row = (cells: readonly string[]) => `| ${cells.map(writeCell).join(' | ')} |`
  const line = `| ${columns.map(({ end }) => (end ? '--:' : '---')).join(' | ')} |`
  return [row(header ?? columns.map(() => '')), line, ...rows.map(row)].join('\n')
}

const writeCell = (text: string) => filledLines(text).map(escape).join('<br>')

/** A text on one line, whatever line ends it has. */
const writeLine = (text: string) => filledLines(text).map(escape).join(' ')

/** A text with its line ends; `indent` goes before every line but the first. */
const writeLines = (text: string, indent: string) => filledLines(text).map(escape).join(`\\\n${indent}`)

const filledLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function escape(line: string): string {
  return splitAddresses(line)
    .map(({ text, url }) => (url !== undefined && isPlain.test(text) ? `<${text}>` : escapeWords(text)))
    .join('')
    .replace(lineStart, '$1\\$2')
}

const escapeWords = (text: string) => text.replace(special, '\\$&').replace(almostAddress, '$1\\$2')

/** Signs that mean something anywhere in a line. */
const special = /[\\`*_[\]<>|~&@]/g
/** What some readers make a link of, with all signs behind it. */
const almostAddress = /(www|https?|mailto|xmpp)([.:])/gi
/** Signs that mean something only at the start of a line: headings, lists, lines. */
const lineStart = /^(\d*)([#+\-=:.)])/
const isPlain = /^[!-~]+$/
