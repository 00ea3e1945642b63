import { describe, expect, it } from 'vitest'
import { listBrokenRules } from '../../../../content/report/list-broken-rules'
import { makeFact } from '../make-page'

const kept: Parameters<typeof listBrokenRules>[0] = {
  facts: { used: 80, total: 100, unused: { reasons: [], without: [], problems: [] } },
  readability: [{ group: 'begrip', sentences: 10, meanWords: 14, longSentences: [], ease: 70 }],
  longSentences: [],
}

describe('the rules for the text as a whole', () => {
  it('are kept at 14 words on average and 80 percent of the facts', () => {
    expect(listBrokenRules(kept)).toEqual([])
  })

  it('are broken by one collection with longer sentences', () => {
    const readability = kept.readability.map((group) => ({ ...group, meanWords: 14.1 }))
    expect(listBrokenRules({ ...kept, readability })).toEqual([
      'begrip: gemiddeld 14,1 woorden per zin; maak de zinnen korter, tot hooguit 14',
    ])
  })

  it('are broken by one long sentence, by too few facts and by a fact without a reason', () => {
    const long = { file: 'content/begrip/x.mdx', line: 9, group: 'begrip', words: 26, text: 'Lang.' }
    const unused = { reasons: [], without: [makeFact('feit-1')], problems: [] }
    expect(
      listBrokenRules({ ...kept, longSentences: [long], facts: { used: 79, total: 100, unused } }),
    ).toEqual([
      'zinnen van meer dan 25 woorden: 1; knip ze, of zet ze met een reden in content/lange-zinnen.yaml',
      '79 % van de feiten is gebruikt: gebruik er minstens 80 %',
      'ongebruikte feiten zonder reden: 1; gebruik ze, of zet de reden in content/ongebruikt.yaml',
    ])
  })
})
