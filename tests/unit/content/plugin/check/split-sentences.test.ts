import { describe, expect, it } from 'vitest'
import { countWords, splitSentences } from '../../../../../content/plugin/check/split-sentences'

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('splitting Dutch text into sentences', () => {
  it('ends a sentence at a full stop, a question mark and a closing quote', () => {
    expect(split('Blijf rustig. Wat zag je? "Ik weet het niet." Luister eerst.')).toEqual([
      'Blijf rustig.',
      'Wat zag je?',
      '"Ik weet het niet."',
      'Luister eerst.',
    ])
  })

  it.each([
    'Dat staat in art. 8 van de wet.',
    'Denk aan o.a. De Waag en Halt.',
    'Het kost 2.500 euro per keer.',
    'Bel tussen 20.00 en 06.00 uur.',
  ])('keeps "%s" together', (text) => {
    expect(split(text)).toEqual([text])
  })

  it('says where each sentence begins, so that its line can be found', () => {
    const text = 'Eerst dit.  Dan dat.'
    expect(splitSentences(text).map(({ start }) => text.slice(start, start + 4))).toEqual(['Eers', 'Dan '])
  })

  it('counts what stands between spaces, and no loose dashes', () => {
    expect(countWords('Het Zorg- en Veiligheidshuis – in 2025 – helpt.')).toBe(7)
  })
})
