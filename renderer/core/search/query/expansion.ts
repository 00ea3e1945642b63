/** A term that counts as the typed word. */
export interface Expansion {
  readonly term: number
  /** 1 for the word itself, lower the further the term is from it. */
  readonly weight: number
  /** True when it is another word than the typed one. */
  readonly near: boolean
}
