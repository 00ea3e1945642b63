import { describe, expect, it } from 'vitest'
import { learnLanguage } from '#core/search/language/search-language.ts'
import { compoundParts } from '#core/search/language/compound-parts.ts'
import { foldText } from '#core/search/language/fold.ts'
import { buildIndex } from '#core/search/index/build-index.ts'
import { searchIndex } from '#core/search/search.ts'
import { examplePage } from '../../../../../scenarios/search/example-sections'
import { shippedLanguage, shippedWords } from '../../../../../scenarios/search/shipped-language'

const sections = examplePage('fenomeen/geldezel', { title: 'Geldezel', text: 'Iemand leent een pas uit.' })
const find = (query: string, language: typeof shippedLanguage) =>
  searchIndex(buildIndex(sections, language), query, { literal: true }).hits.map(({ page }) => page)

describe('the words of content/woorden', () => {
  it('decide what is found: a word that an editor adds leads to the page', () => {
    const withKraai = learnLanguage({
      ...shippedWords,
      synonyms: [...shippedWords.synonyms, ['geldezel', 'kraai']],
    })
    expect(find('kraai', shippedLanguage)).toEqual([])
    expect(find('kraai', withKraai)).toEqual(['fenomeen/geldezel'])
  })

  it.each([
    ['phising', 'phishing'],
    ['doxxing', 'doxing'],
    ['gestolen', 'stelen'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(shippedLanguage.keyOf(typed)).toBe(shippedLanguage.keyOf(kept))
  })

  it('leave what is no word of theirs as it is', () => {
    expect(shippedLanguage.keyOf('geldezel')).toBe('geldezel')
  })

  it('stand there as search compares them, or they would never be found', () => {
    const { synonyms, abbreviations, emoji, forms, stopWords, weakWords, spellings, intents } = shippedWords
    const words = [
      ...synonyms.flat(),
      ...abbreviations.flatMap(({ short, full }) => [short, ...full]),
      ...emoji.flatMap(({ emoji: sign, word }) => [sign, word]),
      ...forms.irregular.flatMap(({ word, forms: others }) => [word, ...others]),
      ...forms.fixed,
      ...forms.noParticiple,
      ...stopWords,
      ...weakWords,
      ...spellings.flatMap(({ kept, others }) => [kept, ...others]),
      ...intents.flatMap(({ words: signs }) => signs),
      ...compoundParts,
    ]
    expect(words.length).toBeGreaterThan(1_000)
    expect(words.filter((word) => foldText(word) !== word || word.trim() === '')).toEqual([])
  })
})
