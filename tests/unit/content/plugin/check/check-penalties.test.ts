import { describe, expect, it } from 'vitest'
import {
  checkOwnPenalties,
  checkPenalties,
  listUnusedPenalties,
} from '../../../../../content/plugin/check/check-penalties'
import { includeInPages } from '../../../../../content/plugin/page/include-parts'
import { listSections } from '../../../../../content/plugin/describe/list-sections'
import { penaltyFileSchema, type PenaltyFile } from '#schema/build/penalties.ts'
import { makeContent, makeFact, makePage, makeRegister, writeMdx } from '../../make-page'
import { readWords, renderMdx } from '../../render-mdx'

const row = {
  id: 'sr-138ab',
  wet: 'Sr',
  artikel: '138',
  naam: 'Binnendringen',
  volwassenen: '4 jaar',
  gelezen: '2024-07-01',
  feit: 'feit-1',
}
const file = (changes: Partial<PenaltyFile> = {}): PenaltyFile => ({
  jeugd: {
    van12tot15: { zin: 'hoogstens 8 maanden', feiten: ['feit-1'] },
    van16en17: { zin: 'de rechter kiest', feiten: ['feit-1'] },
  },
  rijen: [row],
  uitzonderingen: [],
  ...changes,
})
const lineOf = (word: string) => (word === 'sr-138ab' ? 12 : 3)
const say = (problems: readonly { file: string; line: number; message: string }[]) =>
  problems.map((one) => `${one.file}:${one.line} ${one.message}`)
const facts = new Map([
  ['feit-1', { mustCheck: true, hasPenalty: true, figures: new Set(['4', '8', '138', '2024', '07', '01']) }],
])
const check = (penalties: PenaltyFile, body = '') =>
  say(checkPenalties(penalties, [makePage(body)], facts, lineOf))

describe('the rows of penalties', () => {
  it('are in order when every figure stands in its fact', () => {
    expect(check(file(), '<Straffen id="sr-138ab" />')).toEqual([])
  })

  it.each([
    [{ feit: 'weg' }, "sr-138ab: feit 'weg' bestaat niet: kijk in seeds/feiten welk id je bedoelt"],
    [{ volwassenen: '5 jaar' }, 'sr-138ab: het getal 5 staat niet in het feit'],
    [{ opmerking: 'sinds 1999' }, 'sr-138ab: het getal 1999 staat niet in het feit'],
    [{ artikel: '139' }, 'sr-138ab: het getal 139 staat niet in het feit'],
    [{ gelezen: '2023' }, 'sr-138ab: het getal 2023 staat niet in het feit'],
  ])('refuse %j, on the line of the row', (changes, message) => {
    expect(check(file({ rijen: [{ ...row, ...changes }] }))).toEqual([
      expect.stringContaining(`content/straffen.yaml:12 ${message}`),
    ])
  })

  it('refuse a figure for young people that is not in its fact', () => {
    const jeugd = { ...file().jeugd, van12tot15: { zin: 'hoogstens 12 maanden', feiten: ['feit-1'] } }
    expect(check(file({ jeugd }))).toEqual([
      expect.stringContaining('content/straffen.yaml:3 van12tot15: het getal 12 staat niet in het feit'),
    ])
  })

  it('refuse a row that stands there twice', () => {
    expect(check(file({ rijen: [row, row] }))).toContain(
      'content/straffen.yaml:12 sr-138ab: deze rij staat er twee keer: houd er één',
    )
  })

  it('refuse a page that names a row that is not there', () => {
    expect(check(file(), '<Straffen id="sr-1" />')).toEqual([
      "content/handreiking/pagina.mdx:9 straf 'sr-1' bestaat niet: kijk in content/straffen.yaml welk id je bedoelt",
    ])
  })

  it('are named when no page shows them', () => {
    const both = file({ rijen: [row, { ...row, id: 'sr-2' }] })
    expect(listUnusedPenalties(both, [makePage('<Straffen id="sr-138ab" />')])).toEqual(['sr-2'])
  })

  it.each(['2024-7', 'vorig jaar', '24'])('refuse "%s" as the date of the text', (gelezen) => {
    expect(penaltyFileSchema.safeParse(file({ rijen: [{ ...row, gelezen }] })).success).toBe(false)
  })
})

describe('a penalty in a sentence of its own', () => {
  const own = (body: string, uitzonderingen: PenaltyFile['uitzonderingen'] = []) =>
    say(checkOwnPenalties(file({ uitzonderingen }), [makePage(body)], () => 40))

  it.each([
    'hoogstens 4 jaar',
    'maximaal vier jaar',
    '4 jaar cel',
    'zes jaar gevangenisstraf',
    'een celstraf van ten hoogste 4 jaar',
    'een straf tot zes jaar',
    'negen jaar de cel in',
    'een gevangenisstraf van 4 jaar',
    'een maximum van 4 jaar',
  ])('is refused: %s', (words) => {
    expect(own(`<Eigen>Op hacken staat ${words}.</Eigen>`)).toEqual([
      expect.stringMatching(
        /^content\/handreiking\/pagina\.mdx:9 een straf in een eigen zin \(".+"\): toon de rij met <Straffen id="…" \/>/,
      ),
    ])
  })

  it.each([
    'Hij kreeg 18 maanden cel.',
    'Kinderen van 12 jaar.',
    'Hoogstens 4 jaargangen.',
    'Na 2 jaar celdeling.',
  ])('is not: %s', (sentence) => {
    expect(own(`<Eigen>${sentence}</Eigen>`)).toEqual([])
  })

  it('is refused in a data file too', () => {
    const data = [
      {
        file: 'content/delen.yaml',
        group: 'delen',
        text: 'Daar staat 6 jaar op.',
        isTitle: false,
        lineAt: () => 3,
      },
    ]
    expect(say(checkOwnPenalties(file(), [], () => 40, data))).toEqual([
      expect.stringMatching(/^content\/delen\.yaml:3 een straf in een eigen zin/),
    ])
  })

  it('does not count in the table itself', () => {
    expect(own('<Straffen id="sr-138ab" />')).toEqual([])
  })

  it('is allowed in a sentence with a reason, and only there', () => {
    const excuse = {
      pagina: 'handreiking/pagina',
      zin: 'Toen was het 4 jaar cel',
      reden: 'Gaat over vroeger.',
    }
    expect(own('<Eigen>Toen was het 4 jaar cel.</Eigen>', [excuse])).toEqual([])
    expect(
      own('<Eigen>Toen was het 4 jaar cel.</Eigen>\n\n<Eigen>Nu is het 5 jaar cel.</Eigen>', [excuse]),
    ).toHaveLength(1)
  })

  it('refuses an exception that excuses nothing any more', () => {
    const excuse = {
      pagina: 'handreiking/pagina',
      zin: 'Toen was het 4 jaar cel',
      reden: 'Gaat over vroeger.',
    }
    expect(own('<Eigen>Zin.</Eigen>', [excuse])).toEqual([
      'content/straffen.yaml:40 geen straf op handreiking/pagina in "Toen was het 4 jaar cel": haal de uitzondering weg of verbeter haar',
    ])
  })
})

describe('the table of penalties on a page', () => {
  const register = makeRegister([makeFact('feit-1'), makeFact('feit-2')])
  const content = makeContent(register, { penalties: file() })
  const body = '<Feit id="feit-2">Zin.</Feit>\n\n<Straffen id="sr-138ab" />'

  it('shows the row with its sources, and the date of the text in words', async () => {
    const { markup, facts: shown } = await renderMdx(writeMdx(body), content)
    expect(markup).toContain('<table class="penalties" data-rijen="sr-138ab">')
    expect(readWords(markup)).toBe(
      'Zin. Artikel Volwassenen: hoogste celstraf 12 tot en met 15: jeugddetentie 16 en 17: jeugddetentie Wettekst van ' +
        'Binnendringen (138 Sr) 4 jaar hoogstens 8 maanden de rechter kiest 1 juli 2024',
    )
    expect(markup.match(/data-facts="2"/g)).toHaveLength(3)
    expect(shown.map(({ id }) => id)).toEqual(['feit-2', 'feit-1'])
  })

  it('is found by search', () => {
    const [page = makePage('')] = includeInPages([makePage(`## Wet\n\n${body}`)], content)
    expect(listSections(page, register)[1]?.text).toContain('Binnendringen (138 Sr) 4 jaar')
  })

  it('stays away when no row is known', async () => {
    expect((await renderMdx(writeMdx('<Straffen id="weg" />'), content)).markup).not.toContain('<table')
  })
})
