/** The highest penalties of one article, as the app shows and copies them. Free of zod: the page reads it. */
export interface PenaltyRow {
  readonly id: string
  /** How the law is cited: "Sr". */
  readonly law: string
  /** As it is written: "420bis", "2 en 10". */
  readonly article: string
  /** What it is about, in plain words. */
  readonly name: string
  readonly adult: string
  /** For who is 12 to 15, and 16 or 17. */
  readonly under16: string
  readonly from16: string
  /** Of which day or year the text is that was read: "2 november 2019", or "onbekend". */
  readonly asOf: string
  /** Where the law stands officially; empty when nobody knows. */
  readonly official: string
  /** The page of the law on which it stands; empty when there is none. */
  readonly page: string
}
