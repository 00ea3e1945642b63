/** What the text as a whole has to keep to. */
export interface ContentRules {
  readonly mostWordsOnAverage: number
  readonly mostWordsInSentence: number
  readonly leastShareOfFacts: number
  /** Whether a rule that is broken fails the check, or is only named. */
  readonly enforced: boolean
}

export const rules: ContentRules = {
  mostWordsOnAverage: 14,
  mostWordsInSentence: 25,
  leastShareOfFacts: 0.8,
  enforced: true,
}
