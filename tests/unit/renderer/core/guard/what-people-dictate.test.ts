import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#core/guard/find-personal-data.ts'

const found = (text: string) => findPersonalData(text).map((one) => `${one.kind}: ${one.text}`)

describe('an e-mail address is found when the dot or the at-sign got lost in speech', () => {
  it.each([
    ['mail is noor.b at gmail com.', 'noor.b at gmail com'],
    ['noor.b apenstaartje hotmail com', 'noor.b apenstaartje hotmail com'],
    ['adres van de mail: zwaluw_05@live nl', 'zwaluw_05@live nl'],
    ['nieuwe mail zwaluw.x punt outlook com', 'zwaluw.x punt outlook com'],
    ['mailen naar zwaluw77 gmail.com', 'zwaluw77 gmail.com'],
  ])('%j', (text, address) => {
    expect(found(text)).toEqual([`e-mail: ${address}`])
  })

  it.each([
    'ga naar gmail.com',
    'inloggen via outlook com',
    'werkt niet in v1.2 outlook.com',
    'info at live nl',
    'kijkt live com wie er speelt',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('an account is found behind a console as people call it', () => {
  it.each([
    ['zijn ps naam is snelle_vos', 'snelle_vos'],
    ['ps4 naam: snellevos09', 'snellevos09'],
    ['ps5-account snelle.vos', 'snelle.vos'],
    ['xbox live snelle_vos', 'snelle_vos'],
  ])('%j', (text, account) => {
    expect(found(text)).toEqual([`account: ${account}`])
  })

  it.each(['ps5 500gb gekocht', 'ps. naam volgt', 'ps account is gehackt', 'ps4 en ps5 staan klaar'])(
    '%j holds none',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('a date of birth is found where somebody is of a day, and with an irregular number in words', () => {
  it.each([
    ['wordt straks 18 (is van 9-12-08)', 'geboortedatum: 9-12-08'],
    ['hij is van 9/12/08', 'geboortedatum: 9/12/08'],
    ['jongste zusje is van 3-4-13', 'geboortedatum: 3-4-13'],
    ['Kevin is van 9-12-08', 'naam: Kevin', 'geboortedatum: 9-12-08'],
    ['geboren op de eerste maart tweeduizend tien', 'geboortedatum: eerste maart tweeduizend tien'],
    ['geb derde mei 2009', 'geboortedatum: derde mei 2009'],
  ])('%j', (text, ...findings) => {
    expect(found(text)).toEqual(findings)
  })

  it.each([
    'het rapport is van 9-12-08',
    'versie 2 (is van 9-12-08)',
    'hij is van 9-12 uur op school',
    'eerste mei zijn we vrij',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('an avenue that is called after something is a street with small letters too', () => {
  it.each([
    ['adres moet zijn laan van nieuw guinea 77', 'laan van nieuw guinea 77'],
    ['laan van Meerdervoort 77', 'laan van Meerdervoort 77'],
    ['Laan van Nieuw Guinea 77b', 'Laan van Nieuw Guinea 77b'],
    ['slaapt laan der hesperiden 4', 'laan der hesperiden 4'],
  ])('%j', (text, address) => {
    expect(found(text)).toEqual([`adres: ${address}`])
  })

  it.each(['gemeentehuis, laan van Europa 3', 'de laan van de toekomst 3 keer gelopen'])(
    '%j holds none',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('a surname that no list knows is found where the note opens with its initial', () => {
  it.each([
    ['S. Haddioui niet verschenen zonder bericht', 'S. Haddioui'],
    ['M. Ouchrif belde af', 'M. Ouchrif'],
    ['T. Zwirra weer afwezig', 'T. Zwirra'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([`naam: ${name}`])
  })

  it.each(['A. Optie niet haalbaar', 'B. Evaluatie ging goed', 'C. Voortgang besproken'])(
    '%j holds none',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('a name that no list knows is found behind the paper of one person', () => {
  it.each([
    ['trajectplan Ziggy v2 besproken', 'Ziggy'],
    ['dossier Ziggy gesloten', 'Ziggy'],
    ['intakeverslag Ziggy nalezen', 'Ziggy'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([`naam: ${name}`])
  })

  it.each(['dossier Toeslagen', 'Dossier Jeugdwet klaar', 'trajectplan Wonen', 'eindverslag Project Zuid'])(
    '%j holds none',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})
