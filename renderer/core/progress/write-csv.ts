/** A byte order mark, so that Excel reads the letters as they are. */
const mark = '\uFEFF'
/** What a spreadsheet would read as a formula. */
const formula = /^[=+\-@\t\r]/

/** A table as a file that Dutch Excel opens at once: semicolons, Windows line ends, every letter, and never a formula. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return mark + rows.map((row) => row.map(writeCell).join(';') + '\r\n').join('')
}

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
