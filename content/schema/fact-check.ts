/** What a person has to do with a fact before use, as the register and the day of the edition decide. */
export interface FactCheck {
  /** Read once or too long ago, or doubtful. */
  readonly kind: 'nagaan' | 'twijfel'
  /** Of the newest reading; empty when no reading has a date. */
  readonly year: string
  /** Whether it is about a number to ring. */
  readonly isNumber: boolean
  /** Whether a sentence that rests on it says so itself: a number, an article or a penalty. */
  readonly inText: boolean
}

/** Whether a sentence sends the reader to 112 or 113: then it may never look doubtful to somebody in a hurry. */
export function namesEmergency(text: string): boolean {
  return /(?<![\p{L}\d.,-])11[23](?![\p{L}\d]|[.,-]\d)/u.test(text)
}

/** The one place where the states get their words. */
export function nameCheck({ kind, year, isNumber }: FactCheck): string {
  if (kind === 'twijfel') return isNumber ? 'bel eerst na' : 'vraag eerst na'
  return year === '' ? 'nagaan' : `nagaan: ${year}`
}

/** The check that matters most among those of one sentence: doubt first, then the oldest reading. */
export function findWorstCheck(checks: readonly (FactCheck | null)[]): FactCheck | undefined {
  const weigh = ({ kind, year }: FactCheck) => (kind === 'twijfel' ? '0' : `1${year}`)
  return checks
    .flatMap((check) => check ?? [])
    .sort((one, other) => weigh(one).localeCompare(weigh(other)))
    .at(0)
}
