import { describe, expect, it } from 'vitest'
import { mostQueryWords, readQuery as readQueryBy } from '#core/search/query/read-query.ts'
import { shippedLanguage } from '../../../../../scenarios/search/shipped-language'

const readQuery = (query: string) => readQueryBy(query, shippedLanguage)

describe('reading a query', () => {
  it('tells stop words and weak words from words that count', () => {
    const { words } = readQuery('wat doet de jongen met zijn pinpas')
    expect(words.filter(({ stop }) => stop).map(({ word }) => word)).toEqual([
      'wat',
      'doet',
      'de',
      'met',
      'zijn',
    ])
    expect(words.filter(({ weak }) => weak).map(({ word }) => word)).toEqual(['jongen'])
  })

  it('knows which word is still being typed', () => {
    expect(readQuery('geld ez').words.map(({ open }) => open)).toEqual([false, true])
    expect(readQuery('geld ez ').words.map(({ open }) => open)).toEqual([false, false])
  })

  it('reads a word once', () => {
    expect(readQuery('geld geld GELD').words).toHaveLength(1)
  })

  it('reads an emoji as what it shows', () => {
    expect(readQuery('📱📱').words.map(({ word }) => word)).toEqual(['telefoon'])
  })

  it('reads the beginning of what is pasted', () => {
    const pasted = Array.from({ length: 2_000 }, (_, at) => `woord${at}`).join(' ')
    expect(readQuery(pasted).words).toHaveLength(mostQueryWords)
  })
})
