import { describe, expect, it } from 'vitest'
import { makeSnippet } from '#core/search/answer/make-snippet.ts'
import { markText } from '#core/search/answer/mark-text.ts'
import { buildIndex } from '#core/search/index/build-index.ts'
import { cutAround, splitSentences } from '#core/search/language/sentences.ts'
import { examplePage } from '../../../../../scenarios/search/example-sections'
import { shippedLanguage } from '../../../../../scenarios/search/shipped-language'

const { keyOf } = shippedLanguage

const marked = (text: string, ...words: string[]) => {
  const keys = new Set(words.map(keyOf))
  return markText(text, (word) => keys.has(keyOf(word))).marks.map(([start, end]) => text.slice(start, end))
}

describe('marking words in a display text', () => {
  it.each([
    ['the word as it stands there', 'Een Geldezel leent uit', ['geldezel'], ['Geldezel']],
    ['another form of it', 'Twee geldezels', ['geldezel'], ['geldezels']],
    ['under an accent', 'Eén café open', ['cafe'], ['café']],
    ['with a sharp s', 'De Straße dicht', ['strasse'], ['Straße']],
    ['after an emoji of many parts', '👨‍👩‍👧 en geld', ['geld'], ['geld']],
    ['neighbours as one mark', 'Bel Veilig Thuis nu', ['veilig', 'thuis'], ['Veilig Thuis']],
    ['a word with a hyphen as a whole', 'Een F-game dus', ['fgame'], ['F-game']],
    ['nothing that was not asked', 'Een ander verhaal', ['geldezel'], []],
  ])('%s', (_, text, words, expected) => {
    expect(marked(text, ...words)).toEqual(expected)
  })
})

describe('a snippet', () => {
  const asked = (...words: string[]) => new Map(words.map((word) => [keyOf(word), 1]))
  const snippetOf = (text: string, ...words: string[]) =>
    makeSnippet(
      buildIndex(examplePage('fenomeen/een', { title: 'Een', text }), shippedLanguage),
      0,
      asked(...words),
    )

  it('is the sentence with most of the asked words', () => {
    const text = 'Geld is gewoon. Een pas en geld uitlenen niet. Vraag door.'
    expect(snippetOf(text, 'geld', 'pas').text).toBe('Een pas en geld uitlenen niet.')
  })

  it('is the first sentence when no word stands there', () => {
    expect(snippetOf('Eerst dit. Dan dat.', 'pas').text).toBe('Eerst dit.')
  })

  it('of no text is empty', () => {
    expect(snippetOf('', 'pas')).toEqual({ text: '', marks: [] })
  })

  it('of a long sentence is cut around the first asked word, on whole words', () => {
    const { text, marks } = snippetOf(
      `${'veel woorden vooraf '.repeat(20)}pinpas ${'en nog meer '.repeat(20)}`,
      'pinpas',
    )
    expect(text).toMatch(/^… .* pinpas .* …$/u)
    expect(marks).toHaveLength(1)
  })
})

describe('sentences', () => {
  it('end at a full stop, question mark or quote', () => {
    expect(splitSentences('Wat nu? ‘Bel.’ En dan. 112 bellen.')).toEqual([
      'Wat nu?',
      '‘Bel.’',
      'En dan.',
      '112 bellen.',
    ])
  })

  it('are never cut inside a grapheme', () => {
    const text = '👨‍👩‍👧'.repeat(40)
    expect(cutAround(text, 0, 10)).toBe(`${'👨‍👩‍👧'.repeat(10)} …`)
  })
})
