import type { PenaltyRow } from '#schema/penalty-row.ts'
import { formatDay } from '../session/describe-time'
import { escapeHtml, type MailText } from './mail-text'

/** The columns of the table of penalties, as the page and a mail name them. */
export const penaltyColumns = [
  'Artikel',
  'Volwassenen: hoogste celstraf',
  '12 tot en met 15: jeugddetentie',
  '16 en 17: jeugddetentie',
  'Wettekst van',
] as const

/** What stands in each column for a row. */
export function listPenaltyCells({
  name,
  article,
  law,
  adult,
  under16,
  from16,
  asOf,
}: PenaltyRow): readonly string[] {
  return [`${name} (${article} ${law})`, adult, under16, from16, asOf]
}

/** Penalties as a table for a mail, with where each law stands officially and the edition of the naslag, day "2026-11-29". */
export function writePenaltiesForMail(rows: readonly PenaltyRow[], edition: string): MailText {
  const from = `Via Signaalwijzer, naslag van ${formatDay(edition)}. Kijk een straf na in de officiële tekst voor je erop bouwt.`
  const addresses = [...new Map(rows.map(({ law, official }) => [official, law]))].filter(
    ([official]) => official !== '',
  )
  const plain = [
    ...rows.flatMap((row) => {
      const [title = '', ...cells] = listPenaltyCells(row)
      return [title, ...cells.map((cell, index) => `${penaltyColumns[index + 1] ?? ''}: ${cell}`), '']
    }),
    ...addresses.map(([official, law]) => `Officiële tekst ${law}: ${official}`),
    from,
  ]
  const tr = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  const rich = [
    `<table border="1"><thead>${tr(penaltyColumns, 'th')}</thead><tbody>`,
    ...rows.map((row) => tr(listPenaltyCells(row), 'td')),
    '</tbody></table>',
    ...addresses.map(
      ([official, law]) => `<p><a href="${escapeHtml(official)}">Officiële tekst ${escapeHtml(law)}</a></p>`,
    ),
    `<p>${escapeHtml(from)}</p>`,
  ]
  return { plain: plain.join('\n'), rich: rich.join('') }
}
