import { describe, expect, it } from 'vitest'
import { listSections } from '../../../../../content/plugin/describe/list-sections'
import type { MdxCollection } from '#schema/build/front-matter.ts'
import { makeFact, makePage, makeRegister } from '../../make-page'

const register = makeRegister(
  [makeFact('feit-1', { naam: 'De lijn', waarvoor: 'Praten', telefoon: '0800-0000' })],
  [],
  {
    words: new Map([
      ['pagina', { known: ['money mule'], unconfirmed: ['pasjesboy'], roles: [] }],
      ['andere', { known: ['niet dit'], unconfirmed: ['ook niet'], roles: [] }],
    ]),
  },
)
const sections = (body: string, collection?: MdxCollection, fields?: string) =>
  listSections(makePage(body, collection, fields), register)
/** The text under the only heading. */
const textOf = (body: string) => sections(`## Kop\n\n${body}`)[1]?.text

describe('what search can find of a page', () => {
  it('is an opening with the summary, and a section for each heading', () => {
    const found = sections(
      '<Eigen>Vooraf.</Eigen>\n\n## Een\n\n<Eigen>Tekst een.</Eigen>\n\n### Twee\n\n<Eigen>Tekst twee.</Eigen>',
    )
    expect(found.map(({ id, anchor, heading, text }) => ({ id, anchor, heading, text }))).toEqual([
      {
        id: 'handreiking/pagina#',
        anchor: '',
        heading: '',
        text: 'Waar deze pagina over gaat. Vooraf.',
      },
      { id: 'handreiking/pagina#een', anchor: 'een', heading: 'Een', text: 'Tekst een.' },
      { id: 'handreiking/pagina#twee', anchor: 'twee', heading: 'Twee', text: 'Tekst twee.' },
    ])
    expect(new Set(found.map(({ title }) => title))).toEqual(new Set(['Een pagina']))
  })

  it('has other words for the page on the opening only', () => {
    const [opening, section] = sections('## Kop', 'fenomeen', 'zoekwoorden: [pas kwijt]')
    expect(opening).toMatchObject({ words: ['pas kwijt', 'money mule'], streetWords: ['pasjesboy'] })
    expect(section).toMatchObject({ words: [], streetWords: [] })
  })

  it('has the words of the register for the phenomenon itself only', () => {
    expect(sections('', 'begrip')[0]).toMatchObject({ words: [], streetWords: [] })
  })

  it('never has an unconfirmed word in a text', () => {
    const found = sections('## Kop\n\n<Eigen>Tekst.</Eigen>', 'fenomeen')
    expect(found.map(({ text, heading, title }) => text + heading + title).join()).not.toContain('pasjesboy')
  })

  it('has the card of a signal in the opening, but not what you had better not say', () => {
    const [opening] = sections('', 'signaal')
    expect(opening?.text).toBe(
      'Waar deze pagina over gaat. Dat komt vaak voor. Soms iets anders. Hoe gaat het? Vraag er rustig naar.',
    )
  })

  it('has the name, purpose and number of a contact in the opening', () => {
    expect(sections('', 'rol')[0]?.text).toBe('Waar deze pagina over gaat. Als het vastloopt. Wat je zag.')
    expect(sections('', 'contact')[0]?.text).toBe('Waar deze pagina over gaat. De lijn Praten 0800-0000')
  })

  it.each([
    ['signaal', 'altijdSerieus: true', true],
    ['signaal', '', false],
    ['route', 'spoed: true', true],
    ['fenomeen', 'spoed: true', true],
    ['fenomeen', '', false],
    ['handreiking', '', false],
  ] as const)('says whether a %s with "%s" has haste', (collection, fields, urgent) => {
    expect(sections('', collection, fields)[0]?.urgent).toBe(urgent)
  })
})

describe('the words of neighbours do not run together', () => {
  it.each([
    ['paragraphs', '<Eigen>een</Eigen>\n\n<Eigen>twee</Eigen>', 'een twee'],
    ['lines', '<Eigen>een\ntwee</Eigen>', 'een twee'],
    ['hard line breaks', '<Eigen>een\\\ntwee</Eigen>', 'een twee'],
    ['list items', '- <Eigen>een</Eigen>\n- <Eigen>twee</Eigen>\n  - <Eigen>drie</Eigen>', 'een twee drie'],
    [
      'table cells',
      '| <Eigen>een</Eigen> | <Eigen>twee</Eigen> |\n| - | - |\n| <Eigen>drie</Eigen> | <Eigen>vier</Eigen> |',
      'een twee drie vier',
    ],
    ['parts of a frame', '<LetOp>\n\n<Eigen>een</Eigen>\n\n- <Eigen>twee</Eigen>\n\n</LetOp>', 'een twee'],
    ['parts of a block of our own', '<Eigen>\n\neen\n\n1. twee\n2. drie\n\n</Eigen>', 'een twee drie'],
    ['links and emphasis', '<Eigen>ge[klik](/a/b)t **en** *wel*</Eigen>', 'geklikt en wel'],
  ])('of %s', (_, body, text) => {
    expect(textOf(body)).toBe(text)
  })

  it('and a heading within a block is found too', () => {
    const found = sections('## Kop\n\n<Eigen>\n\n### Binnen\n\nTekst.\n\n</Eigen>')
    expect(found.at(-1)?.text).toBe('Binnen Tekst.')
  })
})
