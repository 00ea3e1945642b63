import { describe, expect, it } from 'vitest'
import { abbreviations } from '#core/search/words/abbreviations.ts'
import { compoundParts } from '#core/search/language/compound-parts.ts'
import { emojiWords } from '#core/search/words/emoji-words.ts'
import { foldText } from '#core/search/language/fold.ts'
import { irregularForms } from '#core/search/words/irregular-forms.ts'
import { settleVariant } from '#core/search/words/spelling-variants.ts'
import { stopWords, weakWords } from '#core/search/words/stop-words.ts'
import { synonymGroups } from '#core/search/words/synonyms.ts'

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['synonyms', synonymGroups.flat()],
  ['abbreviations', abbreviations.flat()],
  ['parts of compounds', compoundParts],
  ['words for emoji', [...emojiWords.values()].flat()],
  ['irregular forms', [...irregularForms].flat()],
  ['weak words', [...weakWords]],
]

describe('the word lists', () => {
  it.each(lists)('%s are folded, or they would never be found', (_, words) => {
    expect(words.filter((word) => foldText(word) !== word || word.trim() === '')).toEqual([])
  })

  it('no synonym is a stop word', () => {
    expect(synonymGroups.flat().filter((word) => stopWords.has(word))).toEqual([])
  })

  it('a group of synonyms holds each word once', () => {
    expect(synonymGroups.filter((group) => new Set(group).size !== group.length)).toEqual([])
  })

  it('emoji stand there as a query holds them', () => {
    expect([...emojiWords.keys()].filter((emoji) => foldText(emoji) !== emoji)).toEqual([])
  })

  it.each([
    ['phising', 'phishing'],
    ['doxxing', 'doxing'],
    ['geldezel', 'geldezel'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(settleVariant(typed)).toBe(kept)
  })
})
