import { describe, expect, it } from 'vitest'
import { tidyText } from '#core/report/letters/tidy-text.ts'

describe('text as it is drawn', () => {
  it.each([
    ['the bullet of Word', '\uF0B7 punt', '• punt'],
    ['the square of Word', '\uF0A7\tpunt', '▪\tpunt'],
    ['the arrow of Word', '\uF0D8 punt', '► punt'],
    ['the tick of Word', '\uF0FC gedaan', '✓ gedaan'],
    ['the box of Word', '\uF0A8 open', '□ open'],
    ['the arrow that Word makes of =>', 'a \uF0E0 b', 'a → b'],
    ['a bullet of a font that nobody knows', 'een\n  \uE123 punt', 'een\n  • punt'],
    ['ligatures', 'ﬁlmpje, eﬀect, oﬃcieel, ﬂat, ﬆrand', 'filmpje, effect, officieel, flat, strand'],
    ['the letter ij', 'ĳs en Ĳssel', 'ijs en IJssel'],
    ['loose accents', 'cooe\u0308rdinator', 'cooërdinator'],
    ['every line end', 'a\rb\r\nc\vd\fe\u0085f\u2028g\u2029h', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['typographic spaces', 'a\u2003b\u3000c', 'a b c'],
    ['a hard space, which stays', '5\u00A0euro', '5\u00A0euro'],
    ['a soft hyphen, which stays', 'jeugd\u00ADwerk', 'jeugd\u00ADwerk'],
    ['a private sign in a word, which nobody can guess', 'a\uE123b', 'a\uE123b'],
  ])('shows %s', (_what, typed, shown) => {
    expect(tidyText(typed)).toBe(shown)
  })
})
