import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#core/guard/find-personal-data.ts'

const found = (text: string) => findPersonalData(text).map((one) => `${one.kind}: ${one.text}`)

describe('what the guard finds', () => {
  it.each([
    ['BSN 111222333 hoort hier niet', 'bsn: 111222333'],
    ['nummer 111.222.333', 'bsn: 111.222.333'],
    ['bel 06-12345678 voor vier uur', 'telefoon: 06-12345678'],
    ['app +31 (0)6 2345 6789 even', 'telefoon: +31 (0)6 2345 6789'],
    ['thuis 030-2345678', 'telefoon: 030-2345678'],
    [
      'nul zes een twee drie vier vijf zes zeven acht',
      'telefoon: nul zes een twee drie vier vijf zes zeven acht',
    ],
    ['mail jaap.b@voorbeeld.nl', 'e-mail: jaap.b@voorbeeld.nl'],
    ['jaap apenstaartje voorbeeld punt nl', 'e-mail: jaap apenstaartje voorbeeld punt nl'],
    ['rekening nl91 abna 0417 1643 00 op naam', 'iban: nl91 abna 0417 1643 00'],
    ['hij zit op 3511 AB 12 hoog', 'adres: 3511 AB 12'],
    ['woont 1234ab 5-hs', 'adres: 1234ab 5-hs'],
    ['woont aan de Kerkstraat 12', 'adres: de Kerkstraat 12'],
    ['scooter 12-ABC-3 bij school', 'kenteken: 12-ABC-3'],
    ['busje KB 123 X', 'kenteken: KB 123 X'],
    ['snap: naam_123', 'account: naam_123'],
    ['volg @kleine.prins04', 'account: @kleine.prins04'],
    ['geb. 3-4-2009', 'geboortedatum: 3-4-2009'],
    ['geboren op 3 april 2009', 'geboortedatum: 3 april 2009'],
    ['gesproken met Kevin de Jong', 'naam: Kevin de Jong'],
    ['gesproken met youssef bouzid', 'naam: youssef bouzid'],
    ['J. de Vries belt terug', 'naam: J. de Vries'],
    ['Youssef B. deelt filmpjes', 'naam: Youssef B.'],
    ['Xyliano Grondstra was erbij', 'naam: Xyliano Grondstra'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('what the guard leaves alone', () => {
  it.each([
    'nummer 111222334 is geen bsn',
    'Bel 112 of 0900-8844, Veilig Thuis 0800-2000',
    'rekening NL92ABNA0417164300 bestaat niet',
    'artikel 138ab, zaaknummer 2026-1234',
    'Volgende sessie 12-11-2026 om 14:00',
    'In 2026 om 14 redenen',
    'Wijk bij Duurstede, De Bilt en Den Dolder',
    'Het Zorg- en Veiligheidshuis en Jeugdbescherming West',
    'Gerrit Rietveld College en Albert Heijn',
    'Jongere A sprak met jongere B',
    'Mei was druk, juni rustig',
    '3 @ 5 euro, koffie @school',
    'Bijeenkomst in het gemeentehuis, Stationsplein 1',
    'Meld Misdaad Anoniem',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what the guard suggests', () => {
  it('calls the same person the same, and another person something else', () => {
    const replacements = findPersonalData('Kevin de Jong zag Samira. Later belde Kevin.').map(
      (one) => one.replacement,
    )
    expect(replacements).toEqual(['Jongere A', 'jongere B', 'jongere A'])
  })

  it('does not give a letter that the text already uses', () => {
    expect(findPersonalData('jongere A ging met Samira mee')[0]?.replacement).toBe('jongere B')
  })

  it('calls a family a family and an adult an adult', () => {
    expect(findPersonalData('familie Hendriks belde')[0]?.replacement).toBe('gezin A')
    expect(findPersonalData('met mevrouw Yildirim gebeld')[0]?.replacement).toBe('volwassene A')
  })
})
