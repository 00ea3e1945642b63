import type { PhrasingContent, Table, TableCell } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Penalty, PenaltyFile } from '../schema/penalties'

/** A table of penalties as a page would write it: every cell names the fact that it rests on. */
export function makePenaltyTable(rows: readonly Penalty[], { van12tot15, van16en17 }: PenaltyFile['jeugd']): Table {
  return {
    type: 'table',
    data: { hProperties: { className: ['penalties'] } },
    children: [
      {
        type: 'tableRow',
        children: ['Artikel', 'Hoogste celstraf, volwassenen', '12 tot en met 15 jaar', '16 en 17 jaar', 'Tekst gelezen'].map(
          (name) => makeCell([makeText(name)]),
        ),
      },
      ...rows.map((row) => ({
        type: 'tableRow' as const,
        children: [
          makeCell([
            { type: 'strong', children: [makeText(row.naam)] },
            makeText(` (${row.artikel} ${row.wet})`),
          ]),
          makeCell([makeFact([row.feit], [row.volwassenen, row.opmerking].filter(Boolean).join('. '))]),
          makeCell([makeFact(van12tot15.feiten, van12tot15.zin)]),
          makeCell([makeFact(van16en17.feiten, van16en17.zin)]),
          { ...makeCell([makeText(describeDate(row.gelezen))]), data: { hProperties: { className: ['soft'] } } },
        ],
      })),
    ],
  }
}

const months = new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' })

/** "2024-07-01" is "1 juli 2024", "2024-05" is "mei 2024", and a year stays as it is. */
export function describeDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = months.format(new Date(`${year}-${month}-01T00:00:00Z`))
  return [...(day === undefined ? [] : [String(Number(day))]), name, year].join(' ')
}

const makeText = (value: string): PhrasingContent => ({ type: 'text', value })
const makeCell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children })

function makeFact(ids: readonly string[], text: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Feit',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: ids.join(' ') }],
    children: [makeText(text)],
  }
}
