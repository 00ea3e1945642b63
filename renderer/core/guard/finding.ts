/** What the guard looks for, in the words that a labelled set uses. */
export const kinds = [
  'bsn',
  'telefoon',
  'e-mail',
  'iban',
  'adres',
  'kenteken',
  'account',
  'geboortedatum',
  'naam',
] as const

export type Kind = (typeof kinds)[number]

/** A stretch of text that looks like personal data: `text.slice(start, end)`. */
export interface Span {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** A span with what a user needs to decide about it. */
export interface Finding extends Span {
  /** The words themselves, as they stand in the text. */
  readonly text: string
  /** One Dutch sentence: what this looks like. */
  readonly explanation: string
  /** What could stand there instead. */
  readonly replacement: string
}
