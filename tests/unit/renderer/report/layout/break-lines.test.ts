import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '#report/layout/break-lines.ts'

/** Every character is one wide. */
const room = (width: number) => ({ width, signWidth: 1, measure: (text: string) => text.length })
const texts = (text: string, width: number) => breakLines(text, room(width)).map((line) => line.text)

describe('breaking text into lines', () => {
  it('breaks between words', () => {
    expect(texts('een twee drie vier', 9)).toEqual(['een twee', 'drie vier'])
  })

  it('keeps line ends, blank lines, indents and double spaces as they were typed', () => {
    expect(texts('een\n\n  twee  drie\n', 20)).toEqual(['een', '', '  twee  drie', ''])
  })

  it('keeps the indent of a line that has to be broken', () => {
    expect(texts('   een twee drie', 12)).toEqual(['   een twee', 'drie'])
  })

  it('breaks after a slash between letters, not inside a date', () => {
    expect(texts('jongere of slachtoffer/ouder', 14)).toEqual(['jongere of', 'slachtoffer/', 'ouder'])
    expect(texts('op dag 12/03/2026', 12)).toEqual(['op dag', '12/03/2026'])
  })

  it('ends no line with a hyphen as long as the word fits on a line, because a reading program would take it away', () => {
    expect(texts('het Zorg- en Veiligheidshuis', 16)).toEqual(['het Zorg- en', 'Veiligheidshuis'])
    expect(texts('in het Zorg- en welzijn', 12)).toEqual(['in het', 'Zorg- en', 'welzijn'])
  })

  it('breaks a word that is too wide behind its own hyphen, which is said to be typed', () => {
    expect(breakLines('abcdefgh-ijk', room(10))).toEqual([
      { text: 'abcdefgh-', broken: false, hyphen: 'typed' },
      { text: 'ijk', broken: false },
    ])
    expect(texts('Zorg- en Veiligheidshuis', 16)).toEqual(['Zorg- en', 'Veiligheidshuis'])
    expect(texts('Zorg- en-nog-meer', 9)).toEqual(['Zorg-', 'en-nog-', 'meer'])
    expect(texts('in de Zorg- en', 6)).toEqual(['in de', 'Zorg-', 'en'])
  })

  it('breaks a compound that is too wide between its words, with a hyphen of ours', () => {
    expect(breakLines('Leerplichtambtenaar', room(14))).toEqual([
      { text: 'Leerplicht-', broken: false, hyphen: 'added' },
      { text: 'ambtenaar', broken: false },
    ])
    expect(texts('de Zorgcoördinator,', 12)).toEqual(['de', 'Zorg-', 'coördinator,'])
    expect(texts('jeugd-reclasseringswerkers', 14)).toEqual(['jeugd-', 'reclasserings-', 'werkers'])
  })

  it('breaks at a hard space before it breaks a word', () => {
    expect(texts('op\u00A0de\u00A0school\u00A0van\u202Fde\u2007wijk', 10)).toEqual([
      'op\u00A0de',
      'school\u00A0van',
      'de\u2007wijk',
    ])
    expect(texts('dit is 5\u00A0euro', 11)).toEqual(['dit is', '5\u00A0euro'])
  })

  it('breaks at a soft hyphen where it must, and shows none where it does not', () => {
    expect(texts('vlinder\u00ADachtig', 20)).toEqual(['vlinderachtig'])
    expect(texts('vlin\u00ADder\u00ADach\u00ADtig', 9)).toEqual(['vlinder-', 'achtig'])
  })

  it('puts no hyphen into an address or the name of a file', () => {
    expect(texts('jeugd-en-veiligheid@voorbeeld.nl', 12).join('')).toBe('jeugd-en-veiligheid@voorbeeld.nl')
    expect(texts('leerplichtambtenaar.docx', 14).join('')).toBe('leerplichtambtenaar.docx')
    for (const line of texts('https://voorbeeld.nl/leerplicht-ambtenaar', 12)) expect(line).not.toMatch(/-$/)
  })

  it('breaks a word that is wider than the line, and says so', () => {
    expect(breakLines('abcdefghijkl', room(5))).toEqual([
      { text: 'abcd', broken: true },
      { text: 'efgh', broken: true },
      { text: 'ijkl', broken: false },
    ])
  })

  it('breaks an address where it invites a break', () => {
    expect(texts('https://voorbeeld.nl/naslag', 24)).toEqual(['https://voorbeeld.nl/', 'naslag'])
  })

  it('does not part a letter from its accent', () => {
    expect(texts('aaaae\u0301bbbb', 6)[0]).toBe('aaaa')
  })

  it('never loses a character, and never makes a line too wide', () => {
    const typed = fc.string({
      unit: fc.constantFrom('a', 'b', '-', '/', ' ', '\n', 'é', '\t', '\u00A0', '\u00AD', 'jeugd', 'werker'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(typed, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = breakLines(text, room(width))
        const read = lines
          .map((line) => (line.hyphen === 'added' ? line.text.slice(0, -1) : line.text))
          .join('')
        expect(read.replace(/\s/g, '')).toBe(text.replace(/[\s\u00AD]/g, ''))
        for (const line of lines) expect(line.text.length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
