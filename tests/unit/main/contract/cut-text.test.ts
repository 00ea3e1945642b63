import { describe, expect, it } from 'vitest'
import { cutText } from '#contract/cut-text.ts'

describe('a text that is cut to what fits', () => {
  it('stays as it is when it fits', () => {
    expect(cutText('Almere', 6)).toBe('Almere')
    expect(cutText('', 0)).toBe('')
  })

  it('ends where the limit is', () => {
    expect(cutText('Almere', 3)).toBe('Alm')
  })

  it.each([
    ['an emoji', 'ab😀c', 3],
    ['a family of several emoji', 'ab👨‍👩‍👧c', 7],
    ['a flag', 'ab🇳🇱c', 4],
    ['a letter with an accent of its own', 'abe\u0301c', 3],
  ])('never ends in a piece of %s', (_, text, most) => {
    expect(cutText(text, most)).toBe('ab')
  })
})
