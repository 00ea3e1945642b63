import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#core/guard/find-personal-data.ts'

const found = (text: string) => findPersonalData(text).map((one) => `${one.kind}: ${one.text}`)

describe('a name is found in what is pasted from a chat, a mail, an agenda or a list', () => {
  it.each([
    ['[08:15] ~Zyad: ja', 'Zyad'],
    ['28-11-26, 9:02 PM - Hidaya: ik ben ziek', 'Hidaya'],
    ['do: Kenzo brengen', 'Kenzo'],
    ['Groet,\nNaima', 'Naima'],
    ['Mvg Saskia', 'Saskia'],
    ['dylan fatima kevin', 'dylan', 'fatima', 'kevin'],
    ['Sanne\\Bilal\\Tom', 'Sanne', 'Bilal', 'Tom'],
    ['ruzie Daan vs Furkan', 'Daan', 'Furkan'],
    ['Imad→Lorenzo→Nick (doorgestuurd)', 'Imad', 'Lorenzo', 'Nick'],
    ['Aanwezig: Joy, Storm en Sterre', 'Joy', 'Storm', 'Sterre'],
    ['3A Ozturk B. 2x absent', 'Ozturk B.'],
    ['3A\tBoukhari S.\t2x absent', 'Boukhari S.'],
    ['Boer, den\tAnouk\tV', 'Boer, den', 'Anouk'],
    ['Groot, de;Pim;m', 'Groot, de', 'Pim'],
    ['"Bakker","Nina"', 'Bakker","Nina'],
    ['#\tNaam\tKlas\n2\tPuck\t1B', 'Puck'],
    ['DE BOER SANNE 3B', 'DE BOER SANNE'],
    ['KEVIN SCHOOL BELT', 'KEVIN'],
  ])('%j', (text, ...names) => {
    expect(found(text)).toEqual(names.map((name) => `naam: ${name}`))
  })
})

describe('a name is found with whatever belongs to it', () => {
  it.each([
    ['S. Ben Moussa is wettelijk vertegenwoordiger', 'S. Ben Moussa'],
    ["R. in 't Veld belt", "R. in 't Veld"],
    ['dossier van Luis-Miguel de los Santos', 'Luis-Miguel de los Santos'],
    ['zaak v.d. Meulen (Raad)', 'v.d. Meulen'],
    ['dossier v/d Heide', 'v/d Heide'],
    ['mw Tjin A Djie', 'Tjin A Djie'],
    ['mw. v. Dalen', 'v. Dalen'],
    ['hr. Bottenberg', 'Bottenberg'],
    ['halfbroer Demian', 'Demian'],
    ['MDO ivm Jerremy', 'Jerremy'],
    ['https://portaal.voorbeeld.nl/dossier/bram-van-dijk', 'bram-van-dijk'],
  ])('%j', (text, name) => {
    expect(found(text)).toEqual([`naam: ${name}`])
  })
})

describe('numbers, dates, plates and accounts are found in the shapes of other forms and countries', () => {
  it.each([
    ['hij belt met nulzes 44 33 22 13', 'telefoon: nulzes 44 33 22 13'],
    ["meisje (gb 3.9.'12)", "geboortedatum: 3.9.'12"],
    ['viert 3 mei zijn 15e verjaardag', 'geboortedatum: 3 mei'],
    ['Belgisch kenteken 2-ABC-345', 'kenteken: 2-ABC-345'],
    ['Duits kenteken B-MX 4821', 'kenteken: B-MX 4821'],
    ['kick.com/boef_streamt is zijn kanaal', 'account: kick.com/boef_streamt'],
    ['roblox.com/users/12345678/profile', 'account: roblox.com/users/12345678'],
    ['clubtag #2PQ9YLV in Brawl Stars', 'account: #2PQ9YLV'],
  ])('%j', (text, one) => {
    expect(found(text)).toEqual([one])
  })
})

describe('what is called after somebody is told from somebody', () => {
  it.each([
    'bij het Huis van Hilde',
    'Sterre der Zee school',
    'Kindcentrum Roald Dahl',
    'OBS Theo Thijssen',
    'SV Diana kantine om 19.00',
    'Gezinshuis Zonnestraal heeft een plek',
    'Sofia Onderwijs heeft vacatures',
    'stage bij Heijmans en Van Wijnen',
    'Lebara, Ben en KPN: prepaid',
    'Storm Bram trekt over het land',
    'de kat heet Simba',
    'groep Merel en groep Vink',
    'Willem II speelt thuis',
    'een lieve merel',
    'Verjaardag van de stichting op 3 juni',
    'factuurdatum 03-04-2016',
    'Veilig Thuis zit aan de Stationsweg 3 in Tiel',
    'youtube.com/watch?v=abc123',
    '@allemaal graag lezen',
    'rekening@gemeente.voorbeeld.nl',
  ])('%j holds nobody', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Huis van Kevin doorzocht', 'naam: Kevin'],
    ['BSO Kevin ophalen', 'naam: Kevin'],
    ['Basisschool Kevin gebeld', 'naam: Kevin'],
    ['jongerencentrum Kevin de Jong gesproken', 'naam: Kevin de Jong'],
    ['zijn vriend heet Storm', 'naam: Storm'],
    ['Kevin Havo 4', 'naam: Kevin'],
    ['wijkteam: hij zit op Kerkstraat 12', 'adres: op Kerkstraat 12'],
  ])('%j is about somebody', (text, one) => {
    expect(found(text)).toEqual([one])
  })
})

describe('who somebody is shows from what stands beside the name', () => {
  it.each([
    ["D'Angelo kwam later", "naam: D'Angelo"],
    ['Hoogland, S. (mentor)', 'naam: Hoogland, S.'],
    ['Ziggo > storing, Dunya > mentor', 'naam: Dunya'],
    ['- Mees (broer, 12)', 'naam: Mees'],
    ['Big Mo regelt de bbq', 'naam: Big Mo'],
    ['uitspraak van mr. Van Boven', 'naam: Van Boven'],
  ])('%j', (text, one) => {
    expect(found(text)).toEqual([one])
  })

  it.each([
    'Crisisdienst jeugd: 030 286 0 286',
    'Al-Amana, imam spreekt jongeren toe',
    'Mario, Zelda en Pokémon op de Switch',
    'doc.nr 0348-22-117',
    'Bijrijder zegt van niets te weten',
  ])('%j holds nobody', (text) => {
    expect(found(text)).toEqual([])
  })
})
