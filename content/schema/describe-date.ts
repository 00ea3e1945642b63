const months = new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' })

/** "2024-07-01" is "1 juli 2024", "2024-05" is "mei 2024", and a year stays as it is. */
export function describeDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const name = months.format(new Date(`${year}-${month}-01T00:00:00Z`))
  return [...(day === undefined ? [] : [String(Number(day))]), name, year].join(' ')
}
