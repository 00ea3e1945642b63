import { describe, expect, it } from 'vitest'
import { linkAddresses } from '#report/layout/link-addresses.ts'
import type { Ink } from '#report/layout/strip.ts'
import { styles } from '#report/layout/text-styles.ts'
import { fonts } from '../../../../scenarios/report/read-pdf'

const line = (text: string): Ink => ({
  kind: 'text',
  x: 0,
  y: 10,
  text,
  style: styles.body,
  tag: { type: 'P' },
})
const listPieces = (...ink: readonly Ink[]) =>
  linkAddresses(fonts, ink).flatMap((one) =>
    one.kind === 'text' ? [one.link === undefined ? one.text : `[${one.link.url}]`] : [],
  )

describe('an address in a text', () => {
  it.each([
    ['Kijk op https://www.voorbeeld.nl/a?b=1#c.', ['Kijk op ', '[https://www.voorbeeld.nl/a?b=1#c]', '.']],
    ['(http://a.nl) en https://b.nl', ['(', '[http://a.nl]', ') en ', '[https://b.nl]']],
    ['https://a.nl/', ['[https://a.nl/]']],
    ['geen adres: www.voorbeeld.nl', ['geen adres: www.voorbeeld.nl']],
  ])('is a link, and the words around it stay as they are: %s', (text, pieces) => {
    expect(listPieces(line(text))).toEqual(pieces)
  })

  it('stays text when it goes on at the next line', () => {
    const text = 'https://www.voorbeeld.nl/naslag/'
    expect(listPieces(line(text), { kind: 'word-goes-on', x: 0, y: 10 })).toEqual([text])
    expect(listPieces(line('https://www.voorbeeld.nl/nas\u2010'))).toEqual([
      'https://www.voorbeeld.nl/nas\u2010',
    ])
  })

  it('stays text in what nobody has read aloud', () => {
    const footer: Ink = { kind: 'text', x: 0, y: 10, text: 'https://a.nl', style: styles.footer }
    expect(listPieces(footer)).toEqual(['https://a.nl'])
  })
})
