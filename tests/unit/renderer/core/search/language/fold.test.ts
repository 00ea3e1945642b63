import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldWithOffsets } from '#core/search/language/fold.ts'

describe('folding', () => {
  it.each([
    ['capitals', 'GELDEZEL', 'geldezel'],
    ['accents', 'privé cocaïne één', 'prive cocaine een'],
    ['accents as loose marks', 'prive\u0301', 'prive'],
    ['sharp s', 'Straße', 'strasse'],
    ['ligatures', 'œuvre æ ﬁlm ĳs', 'oeuvre ae film ijs'],
    ['the Turkish capital I', 'İstanbul ısı', 'istanbul isi'],
    ['Polish letters', 'Łódź', 'lodz'],
    ['curly apostrophes', 'auto’s', "auto's"],
    ['control characters', 'geld\u0000ezel', 'geld ezel'],
    ['invisible characters', 'geld\u200bezel', 'geldezel'],
  ])('takes away %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('of text that is folded already changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
    )
  })
})

describe('folding with offsets', () => {
  const shown = (display: string, folded: string) => {
    const { text, starts, ends } = foldWithOffsets(display)
    const at = text.indexOf(folded)
    return display.slice(starts[at], ends[at + folded.length - 1])
  }

  it.each([
    ['an accent', 'een café hier', 'cafe', 'café'],
    ['a loose accent', 'een cafe\u0301 hier', 'cafe', 'cafe\u0301'],
    ['a sharp s', 'die Straße dort', 'strasse', 'Straße'],
    ['half a sharp s', 'die Straße dort', 'tras', 'traß'],
    ['a ligature', 'één ﬁlm', 'film', 'ﬁlm'],
    ['a dotted capital I', 'naar İstanbul', 'istanbul', 'İstanbul'],
    ['plain text', 'een geldezel', 'ezel', 'ezel'],
  ])('leads back to the whole letter: %s', (_, display, folded, back) => {
    expect(shown(display, folded)).toBe(back)
  })

  it('always has an offset for every folded unit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (display) => {
        const { text, starts, ends } = foldWithOffsets(display)
        expect(starts).toHaveLength(text.length)
        expect(ends).toHaveLength(text.length)
      }),
    )
  })
})
