import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#core/guard/find-personal-data.ts'

const found = (text: string) => findPersonalData(text).map((one) => `${one.kind}: ${one.text}`)

describe('a small-typed name is found where somebody is to be reached', () => {
  it.each([
    ['kan iem rovano bellen', 'rovano'],
    ['wil jij zelmira appen', 'zelmira'],
    ['bel rovano ff', 'rovano'],
    ['app zelmira eerst', 'zelmira'],
    ['app kevin eerst', 'kevin'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([`naam: ${name}`])
  })

  it.each([
    'kan iem effe bellen',
    'kan iemand morgen bellen',
    'bel wijkteam ff',
    'bel huisarts eerst',
    'de app zorblo ff openen',
    'bel vanavond nog',
    'kun je terugbellen',
  ])('finds nobody in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('the holder of an account is found', () => {
  it.each([
    ['overmaken t.n.v. D. Vorkomarso', 'D. Vorkomarso'],
    ['overmaken tnv S Vorkomarso', 'S Vorkomarso'],
    ['rekening ten name van A.B. Vorkomarso', 'A.B. Vorkomarso'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([`naam: ${name}`])
  })

  it('also behind an IBAN', () => {
    expect(found('NL91ABNA0417164300 t.n.v. D. Vorkomarso')).toEqual([
      'iban: NL91ABNA0417164300',
      'naam: D. Vorkomarso',
    ])
  })

  it('is nobody where an organisation stands', () => {
    expect(found('overmaken t.n.v. de gemeente Utrecht')).toEqual([])
  })
})

describe('a street with a rank and the floor behind the number is found as a whole', () => {
  it.each([
    'Tweede Molendwarsstraat 7 hs',
    'Eerste Molendwarsstraat 12 III',
    '1e Molendwarsstraat 12 bg',
    '2e Molenstraat 12-sous',
    'Molenstraat 12 bov',
    'Molenstraat 12 huis',
  ])('%j', (street) => {
    expect(found(`Adres: ${street}, bij oma.`)).toEqual([`adres: ${street}`])
  })

  it('and so is where the post of family comes, other than that of an office', () => {
    expect(found('Postadres: Molenstraat 12, want bij vader is hij weg.')).toEqual(['adres: Molenstraat 12'])
    expect(found('Postadres van het wijkteam: Molenstraat 12.')).toEqual([])
  })
})

describe('an account that a compound names is found', () => {
  it.each([
    ['een snapchataccount, losse.vosje070, viel haar lastig', 'losse.vosje070'],
    ['zijn instaprofiel: zivarox', 'zivarox'],
    ['haar tiktoknaam heet zivarox', 'zivarox'],
    ['zijn gamertag is xX_Vosje_Xx', 'xX_Vosje_Xx'],
    ['gamet elke nacht als xX_Vosje_Xx', 'xX_Vosje_Xx'],
    ['is online als losse_vosje', 'losse_vosje'],
  ])('%j', (text, account) => {
    expect(found(text)).toEqual([`account: ${account}`])
  })

  it.each([
    'zijn snapchataccount, gisteren gehackt, is terug',
    'het instaprofiel: openbaar',
    'speelt op zondag als keeper',
    'zijn tiktokaccount is verwijderd',
  ])('is not found in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('organisations and public figures are no persons in the file', () => {
  it.each([
    'Jeugdbescherming Brabant en Enver overleggen.',
    'De begeleider van Enver komt ook.',
    'Bij Streetcornerwork kan hij terecht.',
    'Ze praten over Kylian Mbappé en Lamine Yamal.',
    'Een spreekbeurt over Geert Wilders.',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('but who is called like one of them is', () => {
    expect(found('Enver belde gisteren.')).toEqual(['naam: Enver'])
    expect(found('Gesproken met Lamine.')).toEqual(['naam: Lamine'])
  })
})
