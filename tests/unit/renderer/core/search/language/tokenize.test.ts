import { describe, expect, it } from 'vitest'
import { tokenize } from '#core/search/language/tokenize.ts'

const words = (text: string) => tokenize(text).map(({ word }) => word)

describe('cutting text into words', () => {
  it.each([
    ['words and signs', 'bel 112, nu!', ['bel', '112', 'nu']],
    ['an apostrophe stays inside a word', "auto's", ['autos']],
    ['an emoji is a word', 'geld💸snel', ['geld', '💸', 'snel']],
    ['a hyphen parts words', 'f-game', ['f', 'game']],
    ['an underscore parts words', 'hack_right', ['hack', 'right']],
    ['a telephone number in groups', '0900-8844', ['0900', '8844']],
    ['a hashtag is its word', '#fgame', ['fgame']],
    ['letters of other scripts are words', 'حساب', ['حساب']],
    ['signs alone are none', '?! ... ()', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('keeps the closed-up form of a word with a hyphen, and where it ends', () => {
    expect(tokenize('een f-game')[1]).toEqual({ word: 'f', start: 4, end: 5, joined: 'fgame', joinedEnd: 10 })
  })

  it('does not close up a whole address', () => {
    expect(tokenize('a-b'.repeat(30))[0]?.joined).toBeUndefined()
  })
})
