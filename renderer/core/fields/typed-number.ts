/** Between which a whole number must lie. */
export interface NumberRange {
  readonly min: number
  readonly max: number
}

/** What a number field holds: a number to keep, nothing, or something that is no number to keep. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unfit' }

/** Reads a number field of a browser: its value ("12" or empty), and whether something is typed that is no number. */
export function readTypedNumber(value: string, bad: boolean, { min, max }: NumberRange): TypedNumber {
  if (bad) return { kind: 'unfit' }
  if (value.trim() === '') return { kind: 'empty' }
  const number = Number(value)
  if (!Number.isInteger(number) || number < min || number > max) return { kind: 'unfit' }
  // there is no minus nought on paper
  return { kind: 'number', number: number === 0 ? 0 : number }
}

/**
 * The whole number that a text says, with the words that people put around one: "12 personen", "ca. 15", "1.200".
 * Undefined for anything else, and for a text with two numbers.
 */
export function readNumberInText(text: string): number | undefined {
  const even = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
  const [, digits] =
    /^(?:\p{L}[\p{L}\s.:]{0,30}|[±~])?\s*(\d{1,3}(?:[. ]\d{3})+|\d{1,9})(?:\s+\p{L}[^\d]{0,40})?$/u.exec(
      even,
    ) ?? []
  return digits === undefined ? undefined : Number(digits.replaceAll(/\D/g, ''))
}

/** One sentence for a number that cannot be kept. `kept` is what stays in the document until then; null for nothing. */
export function explainNumber({ min, max }: NumberRange, kept: number | null = null): string {
  const ask = `Vul een heel getal in van ${min} tot en met ${max}`
  return kept === null ? `${ask}.` : `${ask}; tot dan blijft ${kept} staan.`
}
