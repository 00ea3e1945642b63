import type { Block } from '#core/report/outline.ts'
import { sizeColumns } from '#core/report/letters/size-columns.ts'
import { dropSoftHyphens } from '#core/report/letters/word-breaks.ts'

/** One block of a report as HTML. `titleLevel` is the heading level of the title of the report. */
export function ReportBlock({
  block,
  titleLevel,
}: {
  readonly block: Block
  readonly titleLevel: 1 | 2 | 3
}) {
  switch (block.kind) {
    case 'heading': {
      const level = (titleLevel + block.level) as 2 | 3 | 4 | 5 | 6
      const Heading = `h${level}` as const
      return <Heading className={`report-heading report-heading-${block.level}`}>{block.text}</Heading>
    }
    case 'paragraph':
      return <Paragraphs text={block.text} tone={block.tone} />
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className="report-list">
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </List>
      )
    }
    case 'checklist':
      return (
        <ul className="report-list report-checklist">
          {block.items.map(({ text, done }, index) => (
            <li key={index}>
              <span aria-hidden="true">{done ? '☑' : '☐'}</span>
              <span>
                <span className="report-spoken">{done ? 'Gedaan: ' : 'Niet gedaan: '}</span>
                {text}
              </span>
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <ReportTable table={block} />
    case 'bars':
      return <ReportBars bars={block} />
    case 'pagebreak':
      return <hr className="report-pagebreak" />
  }
}

/** A blank line that was typed starts a new paragraph; every other line end stays a line end. */
function Paragraphs({ text, tone }: Pick<Extract<Block, { kind: 'paragraph' }>, 'text' | 'tone'>) {
  return (
    <div className={`report-text report-text-${tone}`}>
      {text
        .split(/\n[^\S\n]*\n/)
        .filter((part) => part.trim() !== '')
        .map((part, index) => (
          <p key={index}>{part}</p>
        ))}
    </div>
  )
}

/** What fits across the preview, in letters; words are kept whole there as on paper, by counting. */
const lettersAcross = 84
const whiteBeside = 2

function ReportTable({ table }: { readonly table: Extract<Block, { kind: 'table' }> }) {
  const widths = sizeColumns(
    table.columns.map(({ title, width: share }, index) => ({
      share,
      texts: [title, ...table.rows.map((row) => row[index] ?? '')],
      measure: (text) => dropSoftHyphens(text).length + whiteBeside,
    })),
    lettersAcross,
  )
  const alignOf = (index: number) =>
    table.columns[index]?.align === 'end' ? 'report-cell-end' : 'report-cell'
  return (
    <table className="report-table report-table-fixed">
      <caption className="report-spoken">{table.caption}</caption>
      <colgroup>
        {table.columns.map(({ title }, index) => (
          // An attribute and not a style, which the content security policy refuses.
          <col key={title} width={`${(100 * (widths[index] ?? 0)) / lettersAcross}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title }, index) => (
            <th key={title} scope="col" className={alignOf(index)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, rowIndex) => (
          <tr key={rowIndex}>
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row" className={alignOf(index)}>
                  {cell}
                </th>
              ) : (
                <td key={index} className={alignOf(index)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The numbers are the content; the bars only repeat them for the eye. */
function ReportBars({ bars }: { readonly bars: Extract<Block, { kind: 'bars' }> }) {
  const highest = Math.max(0, ...bars.rows.map(({ value }) => value))
  return (
    <table className="report-table report-bars">
      <caption>{bars.caption}</caption>
      <tbody>
        {bars.rows.map(({ label, value }, index) => (
          <tr key={index}>
            <th scope="row" className="report-cell">
              {label}
            </th>
            <td aria-hidden="true" className="report-bar-cell">
              <svg className="report-bar" viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false">
                <rect className="report-bar-track" width="100" height="8" />
                <rect
                  className="report-bar-value"
                  width={highest > 0 ? (100 * Math.max(0, value)) / highest : 0}
                  height="8"
                />
              </svg>
            </td>
            <td className="report-cell-end">{`${value} ${bars.unit}`.trim()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
