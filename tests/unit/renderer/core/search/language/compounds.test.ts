import { describe, expect, it } from 'vitest'
import { createSplitter } from '#core/search/language/compounds.ts'

const parts = new Set([
  'geld',
  'ezel',
  'bank',
  'helpdesk',
  'help',
  'desk',
  'fraude',
  'identiteit',
  'jeugd',
  'groep',
  'pas',
])
const split = createSplitter(
  (word) => parts.has(word),
  (word) => parts.has(word) || parts.has(word.replace(/s$|en$/u, '')),
)

describe('taking a compound apart', () => {
  it.each([
    ['two parts', 'geldezel', ['geld', 'ezel']],
    ['three parts', 'bankhelpdeskfraude', ['bank', 'helpdesk', 'fraude']],
    ['a linking s', 'identiteitsfraude', ['identiteit', 'fraude']],
    ['a plural at the end', 'jeugdgroepen', ['jeugd', 'groepen']],
  ])('%s', (_, word, expected) => {
    expect(split(word)).toEqual(expected)
  })

  it.each([
    ['a word that is no compound', 'telefoon'],
    ['a word of which a part is unknown', 'geldboom'],
    ['a part by itself', 'geld'],
    ['a very short word', 'pas'],
  ])('is not done to %s', (_, word) => {
    expect(split(word)).toBeNull()
  })

  it('takes the fewest parts', () => {
    expect(split('helpdeskfraude')).toEqual(['helpdesk', 'fraude'])
  })

  it('ends on a long word without parts', () => {
    expect(split('geld'.repeat(200))).toBeNull()
  })
})
