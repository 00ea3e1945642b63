import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../../../content/plugin/check/check-content'
import { checkPage } from '../../../../../content/plugin/check/check-page'
import type { FactRules } from '../../../../../content/plugin/check/check-sentence'
import type { MdxCollection } from '#schema/build/front-matter.ts'
import { known, makeFact, makePage, makeRegister } from '../../make-page'

/** The lines of front matter before a body in handreiking: the body begins on the next one. */
const bodyLine = 9
const check = (body: string, collection?: MdxCollection, fields?: string) =>
  checkPage(makePage(body, collection, fields), known).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )
const messages = (body: string, collection?: MdxCollection, fields?: string) =>
  checkPage(makePage(body, collection, fields), known).map(({ message }) => message)

const goodPage = `## Eigen kop

<Feit id="feit-1">Een feit.</Feit> <Eigen>En wij zeggen [dit](/fenomeen/geldezel#wat-is-het) erbij.</Eigen>

- <Feit id="feit-1 feit-2">Twee feiten.</Feit>
- <Eigen>**Rustig** blijven, zie [boven](#eigen-kop).</Eigen>

<Eigen>

1. Luister.
2. Vraag.

</Eigen>

<LetOp>

<Feit id="feit-2">Let hierop.</Feit>

</LetOp>

| Kop een | Kop twee |
| --- | --- |
| <Feit id="feit-1">cel</Feit> | <Eigen>cel</Eigen> |

<Vraag>Hoe gaat het?</Vraag>

<NietZeggen>Waarom deed je dat?</NietZeggen>
`

describe('a page that keeps the rules', () => {
  it('has no problems', () => {
    expect(
      check(goodPage.replace('| Kop een | Kop twee |', '| <Eigen>Kop</Eigen> | <Eigen>Kop</Eigen> |')),
    ).toEqual([])
  })

  it.each(['—', '…', '<Feit id="feit-1">Een feit</Feit>, <Eigen>en meer</Eigen>.'])(
    'may have signs between its sentences: %s',
    (body) => {
      expect(check(body)).toEqual([])
    },
  )
})

describe('text without a fact', () => {
  it('is refused, with the file, the line and the cure', () => {
    expect(
      check('## Kop\n\n<Eigen>Goed.</Eigen>\n\nZomaar een bewering over jongeren en wat zij doen.'),
    ).toEqual([
      `content/handreiking/pagina.mdx:${bodyLine + 4} losse tekst "Zomaar een bewering over jongeren en wat…": zet de zin in <Feit> of <Eigen>`,
    ])
  })

  it.each([
    ['a list item', '- <Feit id="feit-1">Wel.</Feit>\n- Niet.', 1],
    ['a list item that begins well', '- <Feit id="feit-1">Wel.</Feit> Niet.', 0],
    ['a table cell', '| <Eigen>kop</Eigen> |\n| --- |\n| Niet |', 2],
    ['a table heading', '| Niet |\n| --- |\n| <Eigen>wel</Eigen> |', 0],
    ['a quotation', '> Niet.', 0],
    ['emphasis', '**Niet** <Eigen>wel</Eigen>', 0],
    ['a link', '[Niet](/fenomeen/geldezel)', 0],
    ['code', '`niet`', 0],
    ['a frame', '<LetOp>\n\nNiet.\n\n</LetOp>', 2],
    ['a number', '2026', 0],
  ])('is refused in %s', (_, body, line) => {
    const problems = check(body)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^content/handreiking/pagina.mdx:${bodyLine + line} losse tekst`))
  })

  it.each([
    ['a block of code', '```\nniet\n```', 'geen codeblok: schrijf een gewone zin'],
    [
      'a footnote',
      '<Eigen>Wel.[^1]</Eigen>\n\n[^1]: <Eigen>Noot.</Eigen>',
      'geen voetnoot of verwijzing onderaan: schrijf de link in de zin, de bron komt van het feit',
    ],
    ['a picture', '<Eigen>![plaatje](/a.png)</Eigen>', 'geen HTML of plaatjes in de tekst'],
  ])('cannot hide in %s', (_, body, message) => {
    expect(messages(body)).toEqual([message])
  })
})

describe('facts', () => {
  it.each(['<Feit>Zin.</Feit>', '<Feit id="">Zin.</Feit>', '<Feit id="  ">Zin.</Feit>'])(
    'must be named: %s',
    (body) => {
      expect(messages(body)).toEqual(['een <Feit> zonder id: noem het feit waarop de zin rust'])
    },
  )

  it('must exist, in the text', () => {
    expect(check('<Feit id="feit-1 feit-9">Zin.</Feit>')).toEqual([
      `content/handreiking/pagina.mdx:${bodyLine} feit 'feit-9' bestaat niet: kijk in seeds/feiten welk id je bedoelt`,
    ])
  })

  it.each([
    ['fenomeen', 'leeftijd: [12-17]\nleeftijdFeiten: [feit-9]', ''],
    ['interventie', '', ''],
  ] as const)('must exist, in the front matter of a %s', (collection, fields, body) => {
    const page = makePage(body, collection, fields)
    const without = { ...known, facts: new Map<string, FactRules>() }
    expect(checkPage(page, without).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^feit 'feit-\d' bestaat niet/),
    ])
  })

  it('must be written as plain text', () => {
    expect(messages("<Feit id={'feit-1'}>Zin.</Feit>")).toEqual([
      '<Feit> heeft een kenmerk dat niet bestaat: alleen <Feit>, <Advies> en <Straffen> hebben er een, id="…"',
      'een <Feit> zonder id: noem het feit waarop de zin rust',
    ])
  })

  it.each(['Vraag', 'NietZeggen'])('hold no <%s>: that is our own work', (name) => {
    const outside = `<${name}>in een <Feit>: dat is eigen werk, zet het erbuiten`.replace('>in', '> in')
    expect(messages(`<Feit id="feit-1">Zin. <${name}>Hoe?</${name}></Feit>`)).toEqual([outside])
    expect(messages(`<Feit id="feit-1">Zin. **Ook <${name}>hoe?</${name}>**</Feit>`)).toEqual([outside])
    expect(messages(`<Eigen>Zeg: <${name}>Hoe?</${name}></Eigen>`)).toEqual([])
  })
})

describe('law', () => {
  const noLabel =
    'een wetsartikel zonder feit met controleren: true: noem het feit van dat artikel, dan staat erbij hoe oud het is'

  it.each(['Dat staat in artikel 138ab.', 'Zie art. 8 van de wet.', 'Dat is 285d Sr.'])(
    'in "%s" rests on a fact that a person must check',
    (text) => {
      expect(messages(`<Feit id="feit-1">${text}</Feit>`)).toEqual([noLabel])
      expect(messages(`<Feit id="feit-1 wet-1">${text}</Feit>`)).toEqual([])
      expect(messages(`<Eigen>${text}</Eigen>`)).toEqual([
        'een wetsartikel in <Eigen>: zet de zin in een <Feit>, dan staat erbij hoe oud het is',
      ])
    },
  )

  it('with a penalty says whom it is for', () => {
    expect(messages('<Feit id="wet-1">Dat kost hoogstens 4 jaar cel.</Feit>')).toEqual([
      "een straf zonder 'voor volwassenen': zeg voor wie hij geldt",
    ])
    expect(messages('<Feit id="wet-1">Voor volwassenen hoogstens 4 jaar cel.</Feit>')).toEqual([])
    expect(messages('<Feit id="feit-1">Een opdracht duurt hoogstens 4 maanden.</Feit>')).toEqual([])
  })
})

describe('links', () => {
  it.each([
    ['/fenomeen/bestaat-niet', "link naar 'fenomeen/bestaat-niet': die pagina bestaat niet (nog)"],
    [
      '/fenomeen/geldezel#bestaat-niet',
      "link naar '/fenomeen/geldezel#bestaat-niet': die kop staat niet op de pagina",
    ],
    ['/fenomeen/geldezel#', "link naar '/fenomeen/geldezel#': die kop staat niet op de pagina"],
    ['#bestaat-niet', "link naar '#bestaat-niet': die kop staat niet op de pagina"],
    ['//voorbeeld.nl/x', "link naar '/voorbeeld.nl/x': die pagina bestaat niet (nog)"],
    ...['https://voorbeeld.nl', 'fenomeen/geldezel', 'mailto:a@voorbeeld.nl'].map((url) => [
      url,
      `link '${url}': link naar een pagina met /collectie/slug; webadressen horen bij de bron`,
    ]),
  ])('to %s are refused', (url, message) => {
    expect(messages(`<Eigen>Zie [dit](${url}).</Eigen>`)).toEqual([message])
  })

  it('are also refused when GFM makes them of a bare address', () => {
    expect(messages('<Eigen>Kijk op www.voorbeeld.nl voor meer.</Eigen>')).toHaveLength(1)
  })

  it('cannot hide at the foot of the page', () => {
    expect(messages('<Eigen>Zie [dit][1].</Eigen>\n\n[1]: https://voorbeeld.nl')).toEqual([
      'geen voetnoot of verwijzing onderaan: schrijf de link in de zin, de bron komt van het feit',
    ])
  })

  it.each(['/fenomeen/geldezel', '/fenomeen/geldezel#wat-is-het', '#eigen-kop', '/bron/fen-x'])(
    'to %s are fine',
    (url) => {
      expect(messages(`<Eigen>Zie [dit](${url}).</Eigen>`)).toEqual([])
    },
  )

  it('in the front matter must lead to a page too', () => {
    const message = (id: string) =>
      `pagina '${id}' bestaat niet (nog): verbeter de verwijzing of maak de pagina`
    expect(messages('', 'handreiking', 'verwant: [fenomeen/weg]')).toEqual([message('fenomeen/weg')])
    expect(messages('', 'fenomeen', 'signalen: [signaal/weg]\nroutes: [route/weg]')).toEqual([
      message('signaal/weg'),
      message('route/weg'),
    ])
    expect(
      messages('## Eerste minuut', 'route', 'contacten: [contact/weg]\nfenomenen: [fenomeen/weg]'),
    ).toEqual([message('contact/weg'), message('fenomeen/weg')])
    expect(messages('## Wat kan het ook zijn?', 'signaal', 'routes: [route/weg]')).toEqual([
      message('route/weg'),
    ])
  })
})

describe('a part that stands elsewhere', () => {
  it.each([
    '<Advies id="bewijs" />',
    '- <Advies id="bewijs" />\n- <Eigen>Punt.</Eigen>',
    '<LetOp>\n\n<Advies id="bewijs" />\n\n</LetOp>',
  ])('may have a line of its own: %s', (body) => {
    expect(messages(body)).toEqual([])
  })

  it.each([
    '<Eigen>Zin.</Eigen> <Advies id="bewijs" />',
    '<Eigen>Zin <Advies id="bewijs" /> zin.</Eigen>',
    '<Feit id="feit-1">\n\n<Advies id="bewijs" />\n\n</Feit>',
    '| <Advies id="bewijs" /> |\n| --- |\n| <Eigen>cel</Eigen> |',
  ])('may not stand in the middle of a text: %s', (body) => {
    expect(messages(body)).toEqual([
      '<Advies> staat midden in een tekst: zet het op een eigen regel, met een lege regel ervoor en erna',
    ])
  })

  it('names what has to stand there, and holds no text of its own', () => {
    expect(messages('<Advies />')).toEqual(['een <Advies> zonder id: noem wat hier moet staan'])
    expect(messages('<Advies id="bewijs"><Eigen>Zin.</Eigen></Advies>')).toEqual([
      '<Advies> is leeg: schrijf <Advies id="…" />, de tekst staat ergens anders',
    ])
  })
})

describe('components and code', () => {
  it.each([
    ['## <Eigen>Kop</Eigen>', ['geen componenten in een kop']],
    ['<Onbekend>x</Onbekend>', ['onbekend onderdeel <Onbekend>: kies er een uit content/README.md']],
    ['<><Eigen>x</Eigen></>', ['onbekend onderdeel <>: kies er een uit content/README.md']],
    ['<Eigen>{1 + 1}</Eigen>', ['geen code in een pagina: haal de accolades of import weg']],
    ['{1 + 1}', ['geen code in een pagina: haal de accolades of import weg']],
    ["import x from './x'", ['geen code in een pagina: haal de accolades of import weg']],
    ['export const x = 1', ['geen code in een pagina: haal de accolades of import weg']],
    [
      '<Eigen onClick={alert}>x</Eigen>',
      [
        '<Eigen> heeft een kenmerk dat niet bestaat: alleen <Feit>, <Advies> en <Straffen> hebben er een, id="…"',
      ],
    ],
    [
      '<Eigen {...x}>x</Eigen>',
      [
        '<Eigen> heeft een kenmerk dat niet bestaat: alleen <Feit>, <Advies> en <Straffen> hebben er een, id="…"',
      ],
    ],
  ])('%s is refused', (body, expected) => {
    expect(messages(body).filter((message) => !message.startsWith('losse tekst'))).toEqual(expected)
  })

  it.each([
    '<Feit id="feit-1">Een feit</Feit> <Eigen>, en meer.</Eigen>',
    '<Feit id="feit-1">Een feit</Feit>\n<Eigen>. En meer.</Eigen>',
    '<Feit id="feit-1">Een feit</Feit><Eigen>, en meer.</Eigen>',
    '- <Feit id="feit-1">Een feit</Feit> <Eigen>**, en** meer.</Eigen>',
    '| <Feit id="feit-1">Een feit</Feit> <Eigen>, en meer.</Eigen> |\n| --- |',
  ])('a sentence does not go on with a comma or full stop in the next component: %j', (body) => {
    expect(messages(body)).toEqual([
      '<Eigen> begint met een leesteken, daar komt een spatie voor: zet het teken in het vorige onderdeel',
    ])
  })

  it.each(['<Eigen>… of toch niet.</Eigen>', '<Eigen>Ja.</Eigen>\n\n<Eigen>“Nee.”</Eigen>'])(
    'another sign at the start is fine: %j',
    (body) => {
      expect(messages(body)).toEqual([])
    },
  )
})

describe('words and numbers that do not belong on a page', () => {
  it.each([
    ['Zo doe je dat!', 'geen uitroepteken: zeg het rustig'],
    ['Een risicojongere.', "'risicojongere' is een etiket: schrijf jongere"],
    ['Dat is een rode vlag.', "'rode vlag' is alarmtaal: schrijf dit valt op"],
    ['Helaas niet.', "laat 'helaas' weg"],
    ...[
      '0900-8844',
      '0800 0432',
      '030-2860000',
      '06-12345678',
      '06 12 34 56 78',
      '(030) 286 00 00',
      '+31 6 12345678',
      '088 - 0 141 414',
    ].map((number) => [`Bel ${number} nu.`, 'geen telefoonnummer in de tekst: link naar de contactpagina']),
  ])('%s', (text, message) => {
    expect(messages(`<Eigen>${text}</Eigen>`)).toEqual([message])
    expect(messages(`## ${text}`)).toEqual([message])
    expect(messages(`<Vraag>${text}</Vraag>`)).toEqual([message])
  })

  it.each([
    'Bel 112 of 113.',
    'Tussen 09.00 en 17.00 uur, van 2019 tot 2024.',
    'Op 01-12-2026 ging het om 1.250.000 euro.',
    'Kamer 138 en 350 van het hotel.',
  ])('numbers that are no telephone number are fine: %s', (text) => {
    expect(messages(`<Eigen>${text}</Eigen>`)).toEqual([])
  })

  it('are also refused in the title, the summary and the card', () => {
    const page = makePage('## Wat kan het ook zijn?', 'signaal')
    const loud = { ...page, frontMatter: { ...page.frontMatter, kort: 'Let op!', eerst: 'Bel 0900-8844.' } }
    expect(checkPage(loud, known)).toEqual([
      { file: page.file, line: 1, message: 'geen uitroepteken: zeg het rustig' },
      { file: page.file, line: 1, message: 'geen telefoonnummer in de tekst: link naar de contactpagina' },
    ])
  })
})

describe('headings', () => {
  it.each(['# Titel', '#### Diep'])('are of the second or third level, not %s', (body) => {
    expect(messages(body)).toEqual(['gebruik koppen ## en ###; de titel komt uit het veld titel'])
  })

  it('of a signal begin with the ordinary explanation, unless it is always serious', () => {
    const wrong = ["een signaal begint met '## Wat kan het ook zijn?'"]
    expect(messages('## Waar kan het op wijzen?', 'signaal')).toEqual(wrong)
    expect(messages('', 'signaal')).toEqual(wrong)
    expect(messages('## Wat kan het ook zijn?', 'signaal')).toEqual([])
    expect(messages('## Doe dit eerst', 'signaal', 'altijdSerieus: true')).toEqual([])
  })

  it('of a route begin with the first minute', () => {
    expect(messages('## Eerste uur', 'route')).toEqual(["een route begint met '## Eerste minuut'"])
  })

  it('of a role begin with what they do', () => {
    expect(messages('## Goed om te weten', 'rol')).toEqual(["een rol begint met '## Wat doen ze?'"])
    expect(messages('## Wat doen ze?', 'rol')).toEqual([])
  })
})

describe('the age of a phenomenon', () => {
  it('lets the card of a role rest only on facts that stand in its text', () => {
    const body = '## Wat doen ze?\n\n<Feit id="feit-1">Zin.</Feit>'
    expect(messages(body, 'rol', 'wanneerFeiten: [feit-1]')).toEqual([])
    expect(messages(body, 'rol', 'nodigFeiten: [feit-2]')).toEqual([
      `nodigFeiten: 'feit-2' staat niet in de tekst: zet de zin met <Feit id="feit-2"> erin`,
    ])
  })

  it('marks as English only a word under which the term is known', () => {
    const fields = 'zoekwoorden: [money mule]\nengels: '
    expect(messages('', 'begrip', `${fields}[money mule]`)).toEqual([])
    expect(messages('', 'begrip', `${fields}[mule]`)).toEqual([
      "engels: 'mule' staat niet bij zoekwoorden: zet het daar ook",
    ])
  })

  it.each(['leeftijd: [12-17]', 'leeftijdFeiten: [feit-1]'])('never stands alone: %s', (fields) => {
    expect(messages('', 'fenomeen', fields)).toEqual([
      'leeftijd en leeftijdFeiten horen bij elkaar: noem de feiten die de leeftijd noemen',
    ])
  })
})

describe('pages together', () => {
  it('may link to each other, to headings that exist, and to sources', () => {
    const page = makePage('## Kop\n\n<Feit id="feit-1">Zie [hier](#kop) en [de bron](/bron/fen-x).</Feit>')
    const other = {
      ...makePage('<Eigen>[Terug](/handreiking/pagina#kop) of [niet](/handreiking/pagina#weg)</Eigen>'),
    }
    const two = [page, { ...other, id: 'handreiking/twee', file: 'content/handreiking/twee.mdx' }]
    expect(checkContent(two, makeRegister([makeFact('feit-1')]), ['bron/fen-x'])).toEqual([
      {
        file: 'content/handreiking/twee.mdx',
        line: bodyLine,
        message: "link naar '/handreiking/pagina#weg': die kop staat niet op de pagina",
      },
    ])
  })
})
