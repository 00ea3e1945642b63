import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask } from './find-pages'

describe('input that is no question', () => {
  it.each([
    ['nothing', ''],
    ['only spaces', ' \t\n '],
    ['only control characters', '\u0000\u0007\u001b'],
    ['only signs', '.*+?^${}()|[]\\/'],
    ['only quotes and dashes', '"„”—–’'],
    ['only invisible characters', '\u200b\u200d\ufeff\u00ad'],
  ])('%s gives an empty answer', (_, query) => {
    expect(ask(query)).toEqual({
      state: 'leeg',
      hits: [],
      groups: [],
      total: 0,
      didYouMean: null,
      nearest: [],
    })
  })

  it('only stop words gives an answer that says so', () => {
    expect(ask('wat moet ik nu doen')).toMatchObject({ state: 'stopwoorden', hits: [] })
    expect(ask('één ')).toMatchObject({ state: 'stopwoorden', hits: [] })
  })

  it('a word that is nowhere gives no hits', () => {
    expect(ask('xqzwvk')).toMatchObject({ state: 'niets', hits: [], groups: [], total: 0 })
  })

  it('no hits gives the pages with the nearest names', () => {
    const answer = ask('hckrght', { literal: true })
    expect(answer.state).toBe('niets')
    expect(answer.nearest[0]).toEqual({
      page: 'interventie/hack-right',
      title: 'Hack_Right',
      collection: 'interventie',
    })
  })
})

describe('input that is strange', () => {
  it('control characters between words are spaces', () => {
    expect(ask('geldezel\u0000\u0007').hits[0]?.page).toBe('fenomeen/geldezel')
  })

  it('characters of regular expressions are signs, not patterns', () => {
    expect(ask('(geldezel|.*)').hits[0]?.page).toBe('fenomeen/geldezel')
    expect(ask('d.{5}').hits.map(({ page }) => page)).not.toContain('fenomeen/doxing')
  })

  it('ten thousand pasted characters are searched by how they begin', () => {
    const pasted = `bankhelpdeskfraude ${'en nog veel meer verhaal '.repeat(400)}`
    expect(pasted.length).toBeGreaterThan(10_000)
    expect(ask(pasted).hits[0]?.page).toBe('fenomeen/bankhelpdeskfraude')
  })

  it('ten thousand characters without a space have an answer too', () => {
    expect(ask('a'.repeat(10_000))).toMatchObject({ hits: [] })
  })

  it('text from right to left is read as words that no page holds', () => {
    expect(ask('حساب بنكي')).toMatchObject({ state: 'niets', hits: [] })
    expect(ask('חשבון geldezel').hits[0]?.page).toBe('fenomeen/geldezel')
  })

  it('an emoji that shows nothing we know is a word like any other', () => {
    expect(ask('🦩')).toMatchObject({ state: 'niets', hits: [] })
    expect(ask('🦩 geldezel').hits[0]?.page).toBe('fenomeen/geldezel')
  })

  it('half a surrogate pair does no harm', () => {
    expect(ask('\ud83d geldezel').hits[0]?.page).toBe('fenomeen/geldezel')
  })

  it('any text has an answer, with marks that lie in order inside their text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        for (const hit of ask(`${query} geldezel`).hits) {
          for (const { text, marks } of [hit.title, hit.heading, hit.snippet]) {
            let last = 0
            for (const [start, end] of marks) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(text.length)
              last = end
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
