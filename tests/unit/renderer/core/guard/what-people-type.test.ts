import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#core/guard/find-personal-data.ts'
import { replaceFindings } from '#core/guard/replace-findings.ts'

const found = (text: string) => findPersonalData(text).map((one) => `${one.kind}: ${one.text}`)

describe('a number is found wherever it begins', () => {
  it.each([
    ['om 14:00 06-12345678', 'telefoon: 06-12345678'],
    ['stap 2 06 12345678', 'telefoon: 06 12345678'],
    ['15\t0612345678', 'telefoon: 0612345678'],
    ['tel.06-12345678', 'telefoon: 06-12345678'],
    ['T.06-12345678', 'telefoon: 06-12345678'],
    ['-0612345678', 'telefoon: 0612345678'],
    ['thuis-0302345678', 'telefoon: 0302345678'],
    ['06 12345678 06 87654321', 'telefoon: 06 12345678', 'telefoon: 06 87654321'],
    ['op 12 mei naar NL91ABNA0417164300', 'iban: NL91ABNA0417164300'],
    ['Hij is 16. NL91ABNA0417164300', 'iban: NL91ABNA0417164300'],
    ['in 2026 naar NL91ABNA0417164300', 'iban: NL91ABNA0417164300'],
    ['om 14 uur NL91 ABNA 0417 1643 00', 'iban: NL91 ABNA 0417 1643 00'],
    ['IBANNL91ABNA0417164300', 'iban: NL91ABNA0417164300'],
    ['BSN 111222333 06-12345678', 'bsn: 111222333', 'telefoon: 06-12345678'],
    ['111222333 15 jaar', 'bsn: 111222333'],
    ['15\t111222333', 'bsn: 111222333'],
    ['geb. 12-mrt-2009', 'geboortedatum: 12-mrt-2009'],
    ['geb. 12-mrt-09', 'geboortedatum: 12-mrt-09'],
    ['Kevin\t15\t12-03-2009', 'naam: Kevin', 'geboortedatum: 12-03-2009'],
    ['Kevin wordt op 12 maart 16.', 'naam: Kevin', 'geboortedatum: 12 maart 16'],
    ['g.d. 12-3-09', 'geboortedatum: 12-3-09'],
    ['geb. 2009-03-12T00:00:00', 'geboortedatum: 2009-03-12T00:00:00'],
    ['2009-03-12T00:00:00', 'geboortedatum: 2009-03-12T00:00:00'],
    ['teamleider.jansen@voorbeeld.nl', 'e-mail: teamleider.jansen@voorbeeld.nl'],
    ['jan.bakker@voorbeeld.amsterdam', 'e-mail: jan.bakker@voorbeeld.amsterdam'],
    // the same kinds in shapes of our own
    ['16:00 (06)12345678', 'telefoon: (06)12345678'],
    ['moeder0612345678', 'telefoon: 0612345678'],
    ['06-12345678/030-2345678', 'telefoon: 06-12345678', 'telefoon: 030-2345678'],
    ['€ 50 via +31 6 12345678', 'telefoon: +31 6 12345678'],
    ['06-123O5678', 'telefoon: 06-123O5678'],
    ['06-12345\n678', 'telefoon: 06-12345\n678'],
    [
      'nul zes twaalf vierendertig zesenvijftig achtenzeventig',
      'telefoon: nul zes twaalf vierendertig zesenvijftig achtenzeventig',
    ],
    ['NL91ABNA0417164300/NL20INGB0001234567', 'iban: NL91ABNA0417164300', 'iban: NL20INGB0001234567'],
    ['NL91 ABNA O417 1643 OO', 'iban: NL91 ABNA O417 1643 OO'],
    ['bsn111222333', 'bsn: 111222333'],
    ['BSN 111-222-333, 123456782', 'bsn: 111-222-333', 'bsn: 123456782'],
    ['geb.12-III-2009', 'geboortedatum: 12-III-2009'],
    ['geboren twaalf maart tweeduizend negen', 'geboortedatum: twaalf maart tweeduizend negen'],
    ['is op 1 april achttien geworden', 'geboortedatum: 1 april'],
    ['kevin_at_voorbeeld_punt_nl', 'e-mail: kevin_at_voorbeeld_punt_nl'],
    ['jan%40voorbeeld.nl', 'e-mail: jan%40voorbeeld.nl'],
  ])('%j', (text, ...expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a number of something else is left alone', () => {
  it.each([
    'zaaknummer 0612345678',
    'dossier 2026-0612345678 is dicht',
    'ordernummer 111222333',
    '06-12-2026 14:00 uur, zaal 3',
    '01-02-2026 06 uur',
    'NL00 BANK 0123 4567 89',
    '10-12-14-9-06-12-15-11',
    'versie 10.06.12345678',
    '0 1 2 3 4 5 6 7 8 9',
    'IP 192.168.10.25',
    'PL0900-2026123456',
    '12 maart 16 uur',
    'Verslag van 12-03-2026, sinds 1-1-2015',
    'Postbus 90, 3500 AB Utrecht',
    'mentor@school.nl',
    'IMG_20260312_120000.jpg',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a name is found in a row, a list, a note, a file', () => {
  it.each([
    ['Daan\nSem\nNoor\nTess', 'Daan', 'Sem', 'Noor', 'Tess'],
    ['Noor en Kevin', 'Noor', 'Kevin'],
    ['Sem, Noor en Tess zaten erbij', 'Sem', 'Noor', 'Tess'],
    ['Kevin, Daan, Samira', 'Kevin', 'Daan', 'Samira'],
    ['Noor: wil niet praten', 'Noor'],
    ['Samira/Kevin', 'Samira', 'Kevin'],
    ['_Kevin_', 'Kevin'],
    ['Kevin15', 'Kevin'],
    ['Kevin_de_Jong.docx', 'Kevin_de_Jong'],
    // the same kinds in shapes of our own
    ['- Roos\n- Storm\n- Jip', 'Roos', 'Storm', 'Jip'],
    ['1) Roos 2) Jip 3) Kevin', 'Roos', 'Jip', 'Kevin'],
    ['• Fleur (15)\n• Wil (16)', 'Fleur', 'Wil'],
    ['| Roos | 16 | 3B |', 'Roos'],
    ['21:14 - Mo: 200 als je pas geeft', 'Mo'],
    ['Mark, Joost, Wil en Bas', 'Mark', 'Joost', 'Wil', 'Bas'],
    ['noor, kevin en tess', 'noor', 'kevin', 'tess'],
    ['NOOR EN KEVIN', 'NOOR', 'KEVIN'],
    ['Jong, K. de', 'Jong, K. de'],
    ['De Vries, Berend', 'De Vries, Berend'],
    ['VAN DER BERG, SANNE', 'VAN DER BERG, SANNE'],
    ['v.d. Broek, Thijmen', 'v.d. Broek, Thijmen'],
    ['zie KevindeJong_v2.pdf', 'KevindeJong'],
    ['verslag-noor.pdf', 'noor'],
    ['met noor gebeld', 'noor'],
    ['Shaniqua en haar nicht Rayvina', 'Shaniqua', 'Rayvina'],
    ['Hoi Noor,', 'Noor'],
    ['Met Roos gesproken', 'Roos'],
    ['C:\\Users\\Kevin\\bureaublad', 'Kevin'],
  ])('%j', (text, ...names) => {
    expect(found(text)).toEqual(names.map((name) => `naam: ${name}`))
  })
})

describe('a street without a number is found where somebody lives', () => {
  it.each([
    ['woont aan de Pleinweg', 'Pleinweg'],
    ['woont aan de Pleinweg, Hoofdstraat en Prinsengracht', 'Pleinweg, Hoofdstraat en Prinsengracht'],
    ['moeder woont in de marconistraat', 'marconistraat'],
    ['verhuisd naar Zamenhof 12', 'Zamenhof 12'],
    ['adres: KERKSTRAAT 12', 'KERKSTRAAT 12'],
  ])('%j', (text, street) => {
    expect(found(text)).toEqual([`adres: ${street}`])
  })

  it.each(['groep op de Hoofdstraat', 'woont op straat', 'woont in een zijstraat', 'woont in Almere'])(
    '%j is no address',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('a word that is also a name is left alone where it is the word', () => {
  it.each([
    'Gilles de la Tourette',
    'syndroom van Gilles de la Tourette',
    'ziekte van Lyme',
    'Asperger, Crohn en Parkinson',
    'de roos van Leary',
    'Roos, lelie en tulp',
    'Roos of lila',
    'Een Fin en een Noor gaven de lezing',
    'Mei, juni en juli',
    'Wil je dit aan de ouders vragen?',
    'Frans, Duits en Engels',
    'Jan en alleman',
    'Jip-en-janneketaal',
    'Rood\nOranje\nGroen',
    'Almere\nLelystad\nDronten',
    '• Snapchat\n• TikTok\n• Signal',
    'Moeder en vader',
    'Jongerenwerk: belt moeder. School: mentorgesprek.',
    'minister Van Weel',
    'Max 3 personen',
    'draaiboek_startsessie_v3.docx',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('signs that nobody sees hide nothing, and go with what is replaced', () => {
  it.each([
    [
      'geb. \u200e12\u200e-\u200e03\u200e-\u200e2009',
      'geboortedatum: 12\u200e-\u200e03\u200e-\u200e2009',
      'geb. \u200e[geboortedatum]',
    ],
    ['bel 06\u206012345678 nu', 'telefoon: 06\u206012345678', 'bel [telefoonnummer] nu'],
    ['NL91\u2060ABNA0417164300', 'iban: NL91\u2060ABNA0417164300', '[rekeningnummer]'],
    ['jan@\u200bvoorbeeld.nl', 'e-mail: jan@\u200bvoorbeeld.nl', '[e-mailadres]'],
    ['bob＠voorbeeld.nl', 'e-mail: bob＠voorbeeld.nl', '[e-mailadres]'],
    ['met Sa\u00admira erbij', 'naam: Sa\u00admira', 'met jongere A erbij'],
    ['met Кеvin erbij', 'naam: Кеvin', 'met jongere A erbij'],
    ['０６－１２３４５６７８', 'telefoon: ０６－１２３４５６７８', '[telefoonnummer]'],
    ['0️⃣6️⃣12345678', 'telefoon: 0️⃣6️⃣12345678', '[telefoonnummer]'],
    ['06&nbsp;12345678', 'telefoon: 06&nbsp;12345678', '[telefoonnummer]'],
    ['Kevin\u00a0\u00a0de\u2003Jong', 'naam: Kevin\u00a0\u00a0de\u2003Jong', 'Jongere A'],
    ['bsn\u2028111222333', 'bsn: 111222333', 'bsn\u2028[bsn]'],
  ])('%j', (text, finding, replaced) => {
    expect(found(text)).toEqual([finding])
    expect(replaceFindings(text, findPersonalData(text))).toBe(replaced)
  })
})
