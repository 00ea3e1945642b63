import { describe, expect, it } from 'vitest'
import { createStemmer, rootOf } from '#core/search/language/stem.ts'
import { shippedWords } from '../../../../../scenarios/search/shipped-language'

const stemDutch = createStemmer(shippedWords.forms)

describe('forms of one word share a stem', () => {
  it.each([
    ['telefoon', 'telefoons'],
    ['rekening', 'rekeningen'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['school', 'scholen'],
    ['adres', 'adressen'],
    ['kans', 'kansen'],
    ['pas', 'passen', 'pasje', 'pasjes'],
    ['mobiel', 'mobieltje', 'mobieltjes'],
    ['foto', 'fotos'],
    ['wapen', 'wapens'],
    ['les', 'lessen'],
    ['bellen', 'gebeld', 'belt'],
    ['hacken', 'gehackt', 'hackt'],
    ['uitlenen', 'uitgeleend'],
    ['afpersen', 'afgeperst'],
    ['bedreigen', 'bedreigd', 'bedreigt'],
    ['verkopen', 'verkoopt', 'verkocht'],
    ['stelen', 'gestolen', 'steelt'],
    ['ronselen', 'geronseld', 'ronselt'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(stemDutch)).size).toBe(1)
  })
})

describe('other words keep their own stem', () => {
  it.each([
    ['geweld', 'wel'],
    ['ouders', 'oudere'],
    ['geluid', 'lui'],
    ['beeld', 'beel'],
  ])('%s and %s', (one, other) => {
    expect(stemDutch(one)).not.toBe(stemDutch(other))
  })

  it('short words and words with digits stay as they are', () => {
    expect(stemDutch('mes')).toBe('mes')
    expect(stemDutch('cyber24')).toBe('cyber24')
  })
})

describe('words of one family share a root', () => {
  it.each([
    ['ronselaar', 'ronselen'],
    ['afpersing', 'afpersen'],
    ['bedreiging', 'bedreigen'],
    ['oplichter', 'oplichting'],
    ['hacker', 'hacken'],
  ])('%s and %s', (one, other) => {
    expect(rootOf(stemDutch(one))).toBe(rootOf(stemDutch(other)))
  })
})
