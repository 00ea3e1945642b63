import { describe, expect, it } from 'vitest'
import { checkAdvices, checkAdviceUse } from '../../../../../content/plugin/check/check-advices'
import { readAdvice } from '../../../../../content/plugin/read/read-advices'
import { readPage, type Page } from '../../../../../content/plugin/read/read-pages'
import type { MdxCollection } from '#schema/build/front-matter.ts'
import { known, makeAdvice, writeAdvice, writeMdx } from '../../make-page'

const page = (slug: string, body: string, collection: MdxCollection = 'handreiking'): Page => {
  const read = readPage(collection, `content/${collection}/${slug}.mdx`, writeMdx(body, collection))
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read
}
const text = '<Eigen>Leg eerst vast wat er staat.</Eigen>'
const bewijs = makeAdvice('bewijs', text, 'woorden: [wis niets, bewar*]')
const using = page('gebruikt', '<Advies id="bewijs" />')
const say = (problems: readonly { file: string; line: number; message: string }[]) =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
const use = (advice = bewijs, ...pages: Page[]) => say(checkAdviceUse([advice], [using, ...pages]))
const check = (advice = bewijs, ...pages: Page[]) => say(checkAdvices([advice], [using, ...pages], known))

describe('advices and the pages that include them', () => {
  it('are in order when a page includes the advice and nobody tells it in other words', () => {
    expect([...check(), ...use()]).toEqual([])
  })

  it('refuse an id that is not there', () => {
    expect(check(bewijs, page('los', '<Eigen>Zin.</Eigen>\n\n<Advies id="weg" />'))).toEqual([
      "content/handreiking/los.mdx:11 advies 'weg' bestaat niet: kijk in content/advies welk id je bedoelt",
    ])
  })

  it('refuse an advice that no page includes', () => {
    expect(say(checkAdviceUse([bewijs], []))).toEqual([
      'content/advies/bewijs.mdx:1 geen pagina gebruikt dit advies: zet <Advies id="bewijs" /> op een pagina, of haal het weg',
    ])
  })

  it.each(['Wis niets.', 'Je moet\nhet bewaren.', 'Wis  niets!'.replace('!', '.')])(
    'refuse a page that tells the subject in its own words: %s',
    (sentence) => {
      expect(use(bewijs, page('los', `<Eigen>${sentence}</Eigen>`))).toEqual([
        expect.stringMatching(
          /^content\/handreiking\/los\.mdx:(9|10) ".+" hoort bij advies 'bewijs': zet <Advies id="bewijs" \/> op de pagina/,
        ),
      ])
    },
  )

  it.each([
    ['in part of another word', '<Eigen>De onbewaarde wisniets.</Eigen>', 'handreiking'],
    [
      'in the words of a link to a page that tells it',
      '<Eigen>Zie [hoe je bewijs bewaart](/handreiking/gebruikt#kop).</Eigen>',
      'handreiking',
    ],
    ['in a collection where the advice does not count', '<Eigen>Wis niets.</Eigen>', 'begrip'],
    ['beside the advice itself', '<Eigen>Wis niets.</Eigen>\n\n<Advies id="bewijs" />', 'handreiking'],
  ] as const)('let the word stand %s', (_, body, collection) => {
    expect(use(bewijs, page('los', body, collection))).toEqual([])
  })

  it.each([
    ['half of it in a link', 'Wis [niets](/handreiking/gebruikt).'],
    ['all of it in a link to a page that does not tell it', '[Wis niets](/handreiking/los).'],
    ['over a word with emphasis', 'Wis **niets**.'],
    ['over two sentences that stand together', 'Je moet wis</Eigen> <Eigen>niets.'],
  ])('refuse it however it is written: %s', (_, sentence) => {
    expect(use(bewijs, page('los', `<Eigen>${sentence}</Eigen>`))).toHaveLength(1)
  })

  it.each([
    ['a heading', '## Wis niets'],
    ['a table', '| a |\n| --- |\n| <Eigen>Wis niets.</Eigen> |'],
    ['a question', '<Vraag>Wis niets?</Vraag>'],
    ['a frame', '<LetOp>\n\n<Eigen>Wis niets.</Eigen>\n\n</LetOp>'],
  ])('refuse it wherever it stands: in %s', (_, body) => {
    expect(use(bewijs, page('los', body))).toHaveLength(1)
  })

  it('count the words only where the advice says that it applies', () => {
    const narrow = makeAdvice('bewijs', text, 'woorden: [wis niets]\ngeldt: [handreiking/een]')
    expect(
      use(narrow, page('een', '<Eigen>Wis niets.</Eigen>'), page('twee', '<Eigen>Wis niets.</Eigen>')),
    ).toHaveLength(1)
  })

  it('excuse a page with a reason', () => {
    const excusing = makeAdvice(
      'bewijs',
      text,
      'woorden: [wis niets]\nuitzonderingen:\n  - pagina: handreiking/los\n    reden: Gaat over een ander wissen.',
    )
    expect(use(excusing, page('los', '<Eigen>Wis niets.</Eigen>'))).toEqual([])
  })

  it('refuse an exception that excuses nothing any more, on its line', () => {
    const excusing = makeAdvice(
      'bewijs',
      text,
      'woorden: [wis niets]\nuitzonderingen:\n  - pagina: handreiking/los\n    reden: Gaat over een ander wissen.',
    )
    expect(use(excusing, page('los', '<Eigen>Zin.</Eigen>'))).toEqual([
      'content/advies/bewijs.mdx:5 de uitzondering voor handreiking/los is niet (meer) nodig: haal haar weg',
    ])
  })

  it('refuse a place of application that is not there', () => {
    expect(check(makeAdvice('bewijs', text, 'woorden: [wis niets]\ngeldt: [hulp]'))).toEqual([
      "content/advies/bewijs.mdx:4 geldt: 'hulp' is geen collectie en geen pagina: kijk in content",
    ])
  })
})

describe('the text of an advice', () => {
  it.each([
    ['Losse zin.', 'losse tekst "Losse zin.": zet de zin in <Feit> of <Eigen>'],
    ['<Feit id="weg">Zin.</Feit>', "feit 'weg' bestaat niet: kijk in seeds/feiten welk id je bedoelt"],
    ['<Eigen>[zie](/fenomeen/weg)</Eigen>', "link naar 'fenomeen/weg': die pagina bestaat niet (nog)"],
    ['## Kop', 'geen kop in een advies: het staat onder een kop van de pagina'],
    ['<Advies id="bewijs" />', 'geen <Advies> of <Straffen> in een advies: zet ze zelf op de pagina'],
  ])('keeps the rules of a page: %s', (body, message) => {
    expect(check(makeAdvice('bewijs', body, 'woorden: [wis niets]'))).toContain(
      `content/advies/bewijs.mdx:6 ${message}`,
    )
  })

  it('is there', () => {
    expect(check(makeAdvice('bewijs', '', 'woorden: [wis niets]'))).toEqual([
      'content/advies/bewijs.mdx:1 een advies zonder tekst: schrijf wat de pagina moet zeggen',
    ])
  })

  it('rests on facts that exist', () => {
    expect(check(makeAdvice('bewijs', text, 'woorden: [wis niets]\nfeiten: [weg]'))).toEqual([
      "content/advies/bewijs.mdx:4 feit 'weg' bestaat niet: kijk in seeds/feiten welk id je bedoelt",
    ])
  })
})

describe('the front matter of an advice', () => {
  it.each([
    ['woorden: []', 3, "veld 'woorden': noem minstens één trefwoord"],
    ['woorden: [Wis niets]', 3, "veld 'woorden.0': schrijf een trefwoord met kleine letters"],
    [
      'woorden: [wis]\nuitzonderingen:\n  - pagina: route/r-x',
      5,
      "veld 'uitzonderingen.0.reden' ontbreekt: vul het in",
    ],
    [
      'woorden: [wis]\nuitzonderingen: [{ pagina: route/r-x, reden: nee }]',
      4,
      "veld 'uitzonderingen.0.reden': zeg in een zin waarom",
    ],
  ])('refuses %s', (fields, line, message) => {
    const file = 'content/advies/bewijs.mdx'
    expect(readAdvice(file, writeAdvice(text, fields))).toEqual({ problems: [{ file, line, message }] })
  })
})
