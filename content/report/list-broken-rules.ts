import { longSentencesFile } from './excuse-long-sentences'
import { unusedFactsFile } from './explain-unused-facts'
import { formatNumber } from './format-number'
import type { ContentReport } from './content-report'
import { rules } from './rules'

/** The rules for the text as a whole that are not kept, in a sentence each that says what to do. */
export function listBrokenRules({
  facts,
  readability,
  longSentences,
}: Pick<ContentReport, 'facts' | 'readability' | 'longSentences'>): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return [
    ...readability
      .filter(({ meanWords }) => meanWords > rules.mostWordsOnAverage)
      .map(
        ({ group, meanWords }) =>
          `${group}: gemiddeld ${formatNumber(meanWords)} woorden per zin; maak de zinnen korter, tot hooguit ${rules.mostWordsOnAverage}`,
      ),
    ...(longSentences.length > 0
      ? [
          `zinnen van meer dan ${rules.mostWordsInSentence} woorden: ${longSentences.length}; knip ze, of zet ze met een reden in ${longSentencesFile}`,
        ]
      : []),
    ...(facts.used < rules.leastShareOfFacts * facts.total
      ? [
          `${percent(facts.used / facts.total)} van de feiten is gebruikt: gebruik er minstens ${percent(rules.leastShareOfFacts)}`,
        ]
      : []),
    ...(facts.unused.without.length > 0
      ? [
          `ongebruikte feiten zonder reden: ${facts.unused.without.length}; gebruik ze, of zet de reden in ${unusedFactsFile}`,
        ]
      : []),
  ]
}
