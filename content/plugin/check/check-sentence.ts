import { listFigures } from './list-figures'

/** What a sentence must keep to because of the fact that it rests on. */
export interface FactRules {
  /** The register asks for a check, so that the page says with it how old it is. */
  readonly mustCheck: boolean
  /** The fact holds the highest penalty, which is for adults. */
  readonly hasPenalty: boolean
  /** Every figure in the fact or in the date of a source of it, as `listFigures` writes them. */
  readonly figures: ReadonlySet<string>
}

/** An article of law, as a sentence names it. */
export const lawArticle = /\b(?:artikel(?:en)?|art\.) \d|\b\d+[a-z]* Sr\b/i
const penalty = /hoogstens[^.]*\d+ (?:jaar|maand)/i

/** An article of law needs its label, and a penalty says whom it is for. */
export function checkLabels(text: string, facts: readonly FactRules[], note: (message: string) => void) {
  if (facts.length === 0) return
  if (lawArticle.test(text) && !facts.some(({ mustCheck }) => mustCheck))
    note(
      'een wetsartikel zonder feit met controleren: true: noem het feit van dat artikel, dan staat erbij hoe oud het is',
    )
  if (penalty.test(text) && facts.some(({ hasPenalty }) => hasPenalty) && !text.includes('volwassenen'))
    note("een straf zonder 'voor volwassenen': zeg voor wie hij geldt")
}

/** A figure is the first thing to go wrong when a sentence is written afresh, and the last that a reader can check. */
export function checkFigures(text: string, facts: readonly FactRules[], note: (message: string) => void) {
  if (facts.length === 0) return
  for (const figure of listFigures(text))
    if (!facts.some(({ figures }) => figures.has(figure)))
      note(
        `het getal ${figure} staat niet in het feit en niet in de datum van zijn bron: verbeter het, of noem het feit waar het staat`,
      )
}
