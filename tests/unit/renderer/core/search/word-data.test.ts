import { describe, expect, it } from 'vitest'
import { abbreviations } from '../../../../../renderer/core/search/abbreviations'
import { compoundParts } from '../../../../../renderer/core/search/compound-parts'
import { emojiWords } from '../../../../../renderer/core/search/emoji-words'
import { foldText } from '../../../../../renderer/core/search/fold'
import { irregularForms } from '../../../../../renderer/core/search/irregular-forms'
import { settleVariant } from '../../../../../renderer/core/search/spelling-variants'
import { stopWords, weakWords } from '../../../../../renderer/core/search/stop-words'
import { synonymGroups } from '../../../../../renderer/core/search/synonyms'

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
