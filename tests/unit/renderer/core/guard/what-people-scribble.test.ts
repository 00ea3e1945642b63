import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#core/guard/find-personal-data.ts'

const found = (text: string) => findPersonalData(text).map((one) => `${one.kind}: ${one.text}`)

describe('an account is found close to any word for a platform', () => {
  it.each([
    ['Snapchat-naam kev.2009', 'kev.2009'],
    ['Epic-id Snelle_Vos2011', 'Snelle_Vos2011'],
    ['Kik losse.vos.33 benaderde haar', 'losse.vos.33'],
    ['Kik boze.jongen.33 benaderde haar', 'boze.jongen.33'],
    ['tweede snap (sinds mei) is snelle.vos09', 'snelle.vos09'],
    ['tweede snap (snelle_vos) is ook van hem', 'snelle_vos'],
    ['snelle.vos09 is zijn tweede insta', 'snelle.vos09'],
    ['zijn insta, snelle.vos09, staat open', 'snelle.vos09'],
    ['stuurde via Telegram (snelle_vos) een foto', 'snelle_vos'],
    ['Riot-ID SnelleVos#EUW', 'SnelleVos#EUW'],
    ['user "snellevos2009" op Roblox', 'snellevos2009'],
    ['voegde snelle_vos_06 toe op snap', 'snelle_vos_06'],
    ['Wizz: snellevos09', 'snellevos09'],
    ['zijn Yubo heet snelle.vos', 'snelle.vos'],
    ['zit op tiktok als snelle.vos.x', 'snelle.vos.x'],
    ['PSN-tag xX_Vos_Xx', 'xX_Vos_Xx'],
    ['gamernaam snellevos77', 'snellevos77'],
    ['discordnaam: snelle.vos', 'snelle.vos'],
    ['BattleNet SnelleVos#21345', 'SnelleVos#21345'],
  ])('%j', (text, account) => {
    expect(found(text)).toEqual([`account: ${account}`])
  })

  it.each([
    'Snapchat v13.2 werkt niet op iPhone15',
    'het bestand snap_export.zip staat klaar',
    'TikTok i.v.m. onderzoek geblokkeerd',
    'Insta en snap zijn verboden in klas3b',
    'Discord, zie discord.com',
    'user_id en session_id in de export',
    'Zaak-id 2026.441',
    'Telegram o.a. voor klusjes',
    'Instagram m.b.t. reclame',
    'Snapchat en TikTok: 12-15 jaar, YouTube: 6+',
    'Roblox om 16.30u, Fortnite om 17u30',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('an e-mail address is found over a line break and with what a name holds', () => {
  it.each([
    ["mail s.o'brien@voorbeeld.nl", "s.o'brien@voorbeeld.nl"],
    ['s.o’brien@voorbeeld.nl', 's.o’brien@voorbeeld.nl'],
    ['jan.bakker@\nvoorbeeld.nl', 'jan.bakker@\nvoorbeeld.nl'],
    ['jan.bakker\n@voorbeeld.nl', 'jan.bakker\n@voorbeeld.nl'],
    ['jan.bakker@voorbeeld.\nnl', 'jan.bakker@voorbeeld.\nnl'],
    ['jan.\nbakker@voorbeeld.nl', 'jan.\nbakker@voorbeeld.nl'],
    ['jan.bakker@voor-\nbeeld.nl', 'jan.bakker@voor-\nbeeld.nl'],
    ['mailto:jan.bakker%40voorbeeld.nl', 'jan.bakker%40voorbeeld.nl'],
    ["'jan.bakker@voorbeeld.nl'", 'jan.bakker@voorbeeld.nl'],
  ])('%j', (text, address) => {
    expect(found(text)).toEqual([`e-mail: ${address}`])
  })
})

describe('letters that a scanner read for digits hide no number', () => {
  it.each([
    ['O6-l2345678', 'telefoon: O6-l2345678'],
    ['06-1234S678', 'telefoon: 06-1234S678'],
    ['06 I2 34 5O 78', 'telefoon: 06 I2 34 5O 78'],
    ['tel. O3O-23456l8', 'telefoon: O3O-23456l8'],
    ['bsn lll222333', 'bsn: lll222333'],
    ['bsn: 12345678Z', ''],
    ['NL9lABNA0417164300', 'iban: NL9lABNA0417164300'],
    ['NL91ABNAO4I7164300', 'iban: NL91ABNAO4I7164300'],
    ['NL9I ABNA O417 I643 OO', 'iban: NL9I ABNA O417 I643 OO'],
    ['geb. l2-O3-2OO9', 'geboortedatum: l2-O3-2OO9'],
    ['geb.dat. I2/03/2O09', 'geboortedatum: I2/03/2O09'],
    ['geboren 1O maart 2OO9', 'geboortedatum: 1O maart 2OO9'],
  ])('%j', (text, finding) => {
    expect(found(text)).toEqual(finding === '' ? [] : [finding])
  })
})

describe('a date of birth is found beside a name, a sex or another number', () => {
  it.each([
    ['Noor (v, 06-06-11)', 'naam: Noor', 'geboortedatum: 06-06-11'],
    ['Noor (m / 6-6-2011)', 'naam: Noor', 'geboortedatum: 6-6-2011'],
    ['jongen (06-06-11) zag alles', 'geboortedatum: 06-06-11'],
    ['meisje, 6/6/11, liep weg', 'geboortedatum: 6/6/11'],
    ['Daan;06/06/11;3B', 'naam: Daan', 'geboortedatum: 06/06/11'],
    ['Daan | m | 06-06-11', 'naam: Daan', 'geboortedatum: 06-06-11'],
    ['Daan / 06-06-2011 / m', 'naam: Daan', 'geboortedatum: 06-06-2011'],
    ["Daan (6-6-'11)", 'naam: Daan', "geboortedatum: 6-6-'11"],
    ['geboren te Almere dd. 6-6-11', 'geboortedatum: 6-6-11'],
    ['geb. te Den Haag d.d. 6 juni 2011', 'geboortedatum: 6 juni 2011'],
    ['wordt 16 op 8/12', 'geboortedatum: 8/12'],
    ['hij wordt op 8/12 zestien', 'geboortedatum: 8/12'],
    ['ze werd 8-12 achttien', 'geboortedatum: 8-12'],
    ['8/12 wordt ze 16', 'geboortedatum: 8/12'],
    ['111222333/2010-05-06/M', 'bsn: 111222333', 'geboortedatum: 2010-05-06'],
    ['111222333;06-05-2010;V', 'bsn: 111222333', 'geboortedatum: 06-05-2010'],
    ['06-05-2010/111222333', 'geboortedatum: 06-05-2010', 'bsn: 111222333'],
    ['Daan/111222333/m', 'naam: Daan', 'bsn: 111222333'],
    ['m|111222333|06-05-10', 'bsn: 111222333', 'geboortedatum: 06-05-10'],
  ])('%j', (text, ...findings) => {
    expect(found(text)).toEqual(findings)
  })

  it.each([
    'Overleg (v, 06-06-11 uur)',
    'wordt 16 op 20 in de loting',
    'Actie: school (vr 06-11)',
    'Verslag (06-06-26)',
    'sessie 2 op 8/12',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a plate or a telephone number is found in a row and as it is said', () => {
  it.each([
    ['Golf/AB-123-C/grijs', 'kenteken: AB-123-C'],
    ['AB-123-C/XZ-456-P', 'kenteken: AB-123-C', 'kenteken: XZ-456-P'],
    ['scooter|12-ABC-3|zwart', 'kenteken: 12-ABC-3'],
    ['0031 (0)30 2345678', 'telefoon: 0031 (0)30 2345678'],
    ['0031 (0)30 234 56 78', 'telefoon: 0031 (0)30 234 56 78'],
    ['0031(0)6-12345678', 'telefoon: 0031(0)6-12345678'],
    ['+31 (0) 6 12 34 56 78', 'telefoon: +31 (0) 6 12 34 56 78'],
    [
      'plus eenendertig zes twaalf vierendertig zesenvijftig achtenzeventig',
      'telefoon: plus eenendertig zes twaalf vierendertig zesenvijftig achtenzeventig',
    ],
    ['nulzes tien twintig dertig veertig', 'telefoon: nulzes tien twintig dertig veertig'],
    [
      'bel nul dertig twee drie vier vijf zes zeven acht',
      'telefoon: nul dertig twee drie vier vijf zes zeven acht',
    ],
    [
      'nul zes dubbel een twee drie vier vijf zes zeven',
      'telefoon: nul zes dubbel een twee drie vier vijf zes zeven',
    ],
    ['tel ma0612345678pa0687654321', 'telefoon: 0612345678', 'telefoon: 0687654321'],
    ['T 06-12345678', 'telefoon: 06-12345678'],
    ['T: 030-2345678', 'telefoon: 030-2345678'],
  ])('%j', (text, ...findings) => {
    expect(found(text)).toEqual(findings)
  })
})

describe('an address is found however the number and the postcode are written', () => {
  it.each([
    ['NL-3511 AB 12', '3511 AB 12'],
    ['3511\nAB 12', '3511\nAB 12'],
    ['Kerkstraat nr. 12', 'Kerkstraat nr. 12'],
    ['Kerkstraat nummer twaalf', 'Kerkstraat nummer twaalf'],
    ['woont Kerkstraat twaalf', 'Kerkstraat twaalf'],
    ['woont op Rietkraag 15', 'op Rietkraag 15'],
    ['p/a Rietkraag 15', 'Rietkraag 15'],
    ['adres Elzengaarde 7b', 'Elzengaarde 7b'],
    ['verblijft Wilgendonk 3', 'Wilgendonk 3'],
    ['thuis: Havikshorst 22', 'Havikshorst 22'],
    ['slaapt bij oma, Lisdodde 18', 'Lisdodde 18'],
    ['woont It Heechhiem 4', 'It Heechhiem 4'],
    ['adres: De Skâns 14', 'De Skâns 14'],
    ['Doarpsstrjitte 9', 'Doarpsstrjitte 9'],
    ['p/a Boomgaard 8, 2e etage', 'Boomgaard 8'],
    ['1316 XM huisnummer vierentwintig', '1316 XM huisnummer vierentwintig'],
    ['nummer twaalf in de Meidoornstraat', 'nummer twaalf in de Meidoornstraat'],
    ['opgehaald bij Kwikstaart 17', 'Kwikstaart 17'],
    ['Kwikstaart 17 (adres moeder)', 'Kwikstaart 17'],
    ['nu bij zijn tante, Kwikstaart 17', 'Kwikstaart 17'],
    ['even bij haar vader (Kwikstaart 17)', 'Kwikstaart 17'],
    ['p/a fam. Bakker, Zonnehof 3', 'Zonnehof 3'],
  ])('%j', (text, address) => {
    expect(found(text).join(' + ')).toContain(`adres: ${address}`)
  })

  it.each([
    'woont in Almere sinds 2019',
    'bij oma 3 nachten',
    'adres bij team 3 bekend',
    'bij Jongerenwerk 12 meldingen',
    'thuis 3 kinderen',
    'woont in Groep 8',
    'adres volgt in fase 2',
    'opgehaald bij Halte 5',
    'Hoofdstraat twee, drie keer gecontroleerd',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a name is found with a mark, a sign or a note beside it', () => {
  it.each([
    ['Kevin!!!', 'Kevin'],
    ['???Roos???', 'Roos'],
    ['Mila!!!', 'Mila'],
    ['Ziggy??\nKevin', 'Ziggy', 'Kevin'],
    ['Kevin…', 'Kevin'],
    ['Roos V\nKevin X', 'Roos', 'Kevin X'],
    ['Roos ziek, Mats aanw.', 'Roos', 'Mats'],
    ['Storm 5x te laat', 'Storm'],
    ['#Noor #klas3', 'Noor'],
    ['#noor', 'noor'],
    ['Mila → mentor', 'Mila'],
    ['Storm = ziek', 'Storm'],
    ['Jip tikte hem aan.', 'Jip'],
    ['Kevinnetje en Sannetje', 'Kevinnetje', 'Sannetje'],
    ['mevr. Bakker-de Boer belde', 'Bakker-de Boer'],
    ['"Chico" (bijnaam)', 'Chico'],
    ['→ Roos belt', 'Roos'],
    ['Kevintje deed weer mee', 'Kevintje'],
    ['met Sanneke erbij', 'Sanneke'],
    ['zgn. "Chico" is de oudere broer', 'Chico'],
    ["bijnaam 'Ratje'", 'Ratje'],
    ['noemt zich "Spook"', 'Spook'],
    ['a.k.a. Chico', 'Chico'],
    ['t.n.v. Bakker', 'Bakker'],
    ['t.n.v. K. Bakker', 'K. Bakker'],
    ['o.v.v. Roos', 'Roos'],
    ['p/a Bakker', 'Bakker'],
    ['p/a Den Ouden', 'Den Ouden'],
    ['N:Bakker;Noor;;;', 'Bakker;Noor'],
    ['Noëlla was er', 'Noëlla'],
    ['Zoë, Chloë en Daniëlle', 'Zoë', 'Chloë', 'Daniëlle'],
    ['Rik kookte, daarna samen gegeten.', 'Rik'],
    ['Roos tekende de hele middag.', 'Roos'],
    ['Mats fietste alleen naar huis.', 'Mats'],
    ['Daan, Ziggy en Noor', 'Daan', 'Ziggy', 'Noor'],
    ['Ziggy\nDaan\nNoor', 'Ziggy', 'Daan', 'Noor'],
    ['i.p.v. Roos komt Kevin', 'Roos', 'Kevin'],
    ['m.u.v. Storm', 'Storm'],
    ['n.a.v. Kevin', 'Kevin'],
  ])('%j', (text, ...names) => {
    expect(found(text)).toEqual(names.map((name) => `naam: ${name}`))
  })
})

describe('a name of a shop, a hall or a building, and a name that is explained, are no persons', () => {
  it.each([
    'Jan Linders en Nettorama',
    'De Johanna, gebouw B',
    'buurthuis De Bernard',
    'Albert Schweitzer ziekenhuis',
    'Roos van Leary',
    'de Bob drinkt niet',
    'Noor = inwoner van Noorwegen',
    'Van der Valk Utrecht',
    'Hotel Van der Valk',
    'Huize Sint Joseph is verbouwd.',
    'Sint Vincentius en Sint Elisabeth',
    'Ziggo Dome en Ahoy',
    'Hans Anders, Van Haren en Scapino',
    'Scouting: welpen, rowans en explorers',
    'Vera is Latijn voor waar.',
    'Noor betekent licht.',
    'Roos staat voor liefde.',
    'Storm is Engels voor storm.',
    'Pietje-precies doet het verslag.',
    'Jantje-contrarie',
    'Johan Cruijff ArenA',
    'Parkeren bij De Haan Bouwmarkt',
    'Rood! Oranje! Groen!',
    'Actie = klaar',
    'Mentor → ouders',
    'zgn. "klusje" van een vriend',
    '#samensterk #wijk',
    'Bakker kookte, slager sneed.',
    't.n.v. de stichting',
    'Mark groeide deze week ten opzichte van de dollar.',
    'Rust keerde terug.',
  ])('%j', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('who somebody is to others, whose birthday it is, and an initial in a cell', () => {
  it.each([
    ['Mulder is de pleegmoeder.', ['Mulder']],
    ['Vos is haar mentor', ['Vos']],
    ['Verjaardag Roos vrijdag niet vergeten', ['Roos']],
    ['Jansen L\tafwezig\nYildirim S\taanwezig', ['Jansen L', 'Yildirim S']],
  ])('%j', (text, names) => {
    expect(findPersonalData(text).map((finding) => finding.text)).toEqual(names)
  })

  it.each(['tot @19:30', 'overleg @20u', 'Halt is de melder', 'Verjaardag van de school'])(
    '%j holds nobody',
    (text) => {
      expect(findPersonalData(text)).toEqual([])
    },
  )
})
