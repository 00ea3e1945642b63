import { isDay } from '#contract/day.ts'
import type { Session } from '#contract/session.ts'
import { tidyText } from '../letters/tidy-text'
import { listAgreements } from './list-agreements'

/**
 * The agreements as a table for Excel in Dutch: a byte order mark, semicolons, whole lines in quotes, and dates as Excel
 * reads them. No cell can start a formula, whatever was typed.
 */
export function writeAgreementsCsv(session: Session): string {
  const rows = listAgreements(session).map(({ what, who, when, doneWhen, status }, index) => [
    String(index + 1),
    what,
    who,
    isDay(when) ? when.split('-').reverse().join('-') : when,
    doneWhen,
    status,
  ])
  const head = ['Nr.', 'Wat', 'Wie', 'Wanneer', 'Gelukt als', 'Status']
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(writeCell).join(';')}\r\n`).join('')}`
}

/** A program takes what starts with one of these for a formula, also behind white, and in the wide forms of Asia. */
const startsFormula = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u

function writeCell(text: string): string {
  const tidy = tidyText(text).replaceAll('\u0000', '').trim()
  const harmless = startsFormula.test(tidy) ? `'${tidy}` : tidy
  return `"${harmless.replaceAll('"', '""')}"`
}
