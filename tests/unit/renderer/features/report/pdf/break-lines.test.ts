import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../../../../renderer/features/report/pdf/break-lines'

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

  it('never ends a line with a hyphen, which a reading program would take away', () => {
    expect(texts('het Zorg- en Veiligheidshuis', 16)).toEqual(['het Zorg- en', 'Veiligheidshuis'])
    expect(texts('in het Zorg- en welzijn', 12)).toEqual(['in het', 'Zorg- en', 'welzijn'])
    expect(texts('abcdefgh-ijk', 10)).toEqual(['abcdefgh', '-ijk'])
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
      unit: fc.constantFrom('a', 'b', '-', '/', ' ', '\n', 'é', '\t'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(typed, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = texts(text, width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
    )
  })
})
