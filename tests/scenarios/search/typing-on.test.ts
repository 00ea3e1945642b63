import { describe, expect, it } from 'vitest'
import { ask, findPages } from './find-pages'

const typed = (word: string) => Array.from(word, (_, at) => word.slice(0, at + 1))

describe('typing on', () => {
  it.each(['geldezel', 'bankhelpdeskfraude', 'uithalers', 'telefoons', 'weggegeven', 'cobra', 'phishing'])(
    'never loses the page of "%s" once it was found',
    (word) => {
      const steps = typed(word).filter((part) => part.length >= 3)
      const page = findPages(word)[0]!
      const found = steps.map((part) => findPages(part).includes(page))
      const first = found.indexOf(true)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(found.slice(first).every(Boolean)).toBe(true)
    },
  )

  it.each(['telefoontjes', 'geldezelen', 'bankhelpdeskfraudeur', 'cobraatje'])(
    'keeps an answer up to "%s", which no page holds',
    (word) => {
      expect(
        typed(word)
          .filter((part) => part.length >= 3)
          .every((part) => ask(part).hits.length > 0),
      ).toBe(true)
    },
  )

  it('a word more makes the list sharper, not empty', () => {
    expect(findPages('geldezel pas weggegeven')[0]).toBe('route/r-geldezel-net')
    expect(findPages('geldezel pas weggegeven onbekendwoord')[0]).toBe('route/r-geldezel-net')
  })

  it('a stop word that begins another word is a beginning', () => {
    expect(findPages('hack')).toEqual(findPages('hack '))
    expect(ask('uit').hits.map(({ page }) => page)).toContain('fenomeen/uithalers')
  })
})
