import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenOut } from '#core/guard/even-out.ts'

describe('a text that is evened out', () => {
  it.each([
    ['a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['a \u00a0  b', 'a b'],
    ['a\r\nb\u2028c\u2029d\ve\ff\u0085g', 'a\nb\nc\nd\ne\nf\ng'],
    ['  a  \n\t b', 'a\nb'],
    ['a \t b', 'a\tb'],
    ['6\u20106\u20136\u22126', '6-6-6-6'],
    ['‘a’ “b” `c`', "'a' \"b\" 'c'"],
    ['\u202a\ufeffa\u200b\u2060b\u202c', 'ab'],
    ['ＡＢ１２：', 'AB12:'],
    ['𝐊𝐞𝐯𝐢𝐧 ﬁets', 'Kevin fiets'],
    ['٠٦ ०६ 𝟎𝟔', '06 06 06'],
    ['АВС Nооr', 'ABC Noor'],
    ['Zoe\u0308 K\u0336e\u0336v', 'Zoë Kev'],
    ['\uf0b7 punt', '• punt'],
    ['a&nbsp;b&amp;c&#48;', 'a b&c0'],
    ['½ ¾', '½ ¾'],
    ['Ж 中 😀', 'Ж 中 😀'],
  ])('%j reads as %j', (typed, even) => {
    expect(evenOut(typed).text).toBe(even)
  })

  it('leads back to what was typed: in order, never outside it, and all of what is seen', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            ' ',
            '\n',
            '\t',
            '\u200b',
            'é',
            'e\u0301',
            'ﬁ',
            '😀',
            '６',
            '\u00a0',
            '№',
            '\r\n',
            '\ud800',
          ),
        }),
        (typed) => {
          const { text, asTyped } = evenOut(typed)
          let before = 0
          for (let at = 0; at < text.length; at += 1) {
            const { start, end } = asTyped(at, at + 1)
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            before = start
          }
          expect(before).toBeLessThanOrEqual(typed.length)
          expect(evenOut(text).text).toBe(text)
        },
      ),
    )
  })

  it('is the text itself when nothing is uneven', () => {
    const { text, asTyped } = evenOut('Bel 06-12345678,\nnu.')
    expect(text).toBe('Bel 06-12345678,\nnu.')
    expect(asTyped(4, 15)).toEqual({ start: 4, end: 15 })
  })
})
