import type { PhrasingContent, Table, TableCell } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { describeDate } from '../../schema/describe-date'
import { listFacts, type Penalty, type PenaltyFile } from '../../schema/build/penalties'

const columns = [
  'Artikel',
  'Volwassenen: hoogste celstraf',
  '12 tot en met 15: jeugddetentie',
  '16 en 17: jeugddetentie',
  'Wettekst van',
] as const

/** A table of penalties as a page would write it: every cell names the fact that it rests on. */
export function makePenaltyTable(
  rows: readonly Penalty[],
  { van12tot15, van16en17 }: PenaltyFile['jeugd'],
): Table {
  return {
    type: 'table',
    // which rows, so that the app can copy them
    data: { hProperties: { className: ['penalties'], dataRijen: rows.map(({ id }) => id).join(' ') } },
    children: [
      {
        type: 'tableRow',
        children: columns.map((name) => makeCell([makeText(name)])),
      },
      ...rows.map((row) => ({
        type: 'tableRow' as const,
        children: [
          makeCell([
            { type: 'strong', children: [makeText(row.naam)] },
            makeText(` (${row.artikel} ${row.wet})`),
          ]),
          makeCell([
            makeFact(listFacts(row.feit), [row.volwassenen, row.opmerking].filter(Boolean).join('. ')),
          ]),
          makeCell([makeFact(van12tot15.feiten, van12tot15.zin)]),
          makeCell([makeFact(van16en17.feiten, van16en17.zin)]),
          makeCell([makeText(describeDate(row.gelezen))]),
        ].map(nameColumn),
      })),
    ],
  }
}

const makeText = (value: string): PhrasingContent => ({ type: 'text', value })
const makeCell = (children: PhrasingContent[]): TableCell => ({ type: 'tableCell', children })

/** Where five columns do not fit, a row is a block in which every cell says its own column (`data-kop`, read by the CSS). */
const nameColumn = (cell: TableCell, index: number): TableCell => ({
  ...cell,
  data: {
    hProperties: { dataKop: columns[index], ...(index === columns.length - 1 && { className: ['soft'] }) },
  },
})

function makeFact(ids: readonly string[], text: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Feit',
    // the table has the date in a column of its own, so the sentence need not say it again
    attributes: [
      { type: 'mdxJsxAttribute', name: 'id', value: ids.join(' ') },
      { type: 'mdxJsxAttribute', name: 'dated' },
    ],
    children: [makeText(text)],
  }
}
