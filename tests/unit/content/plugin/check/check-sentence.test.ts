import { describe, expect, it } from 'vitest'
import { checkContent } from '../../../../../content/plugin/check/check-content'
import type { Page } from '../../../../../content/plugin/read/read-pages'
import { makeFact, makePage, makeRegister } from '../../make-page'

/** The lines of front matter before a body in handreiking: the body begins on the next one. */
const bodyLine = 9

describe('a figure', () => {
  const register = makeRegister(
    [
      makeFact('feit-1', { tekst: 'Ruim 27.000 jongeren, bijna één op de tien.', bronnen: ['fen-a'] }),
      makeFact('feit-2', { tekst: 'Een route.', wat_doen: ['Bel binnen 72 uur.'] }),
    ],
    [{ id: 'fen-a', titel: 'Honderd vragen, 365 antwoorden', datum: 'maart 2024' }],
  )
  const complaints = (text: string) =>
    checkContent([makePage(text)], register, []).map(({ line, message }) => [
      line,
      message.slice(0, message.indexOf(':')),
    ])
  const unknown = (figure: string) =>
    `het getal ${figure} staat niet in het feit en niet in de datum van zijn bron`

  it.each([
    '<Feit id="feit-1">In 2024 waren het er 27.000.</Feit>',
    '<Feit id="feit-1">Bijna 1 op de 10.</Feit>',
    '<Feit id="feit-2">Dat moet binnen 72 uur.</Feit>',
    '<Feit id="feit-1 feit-2">In 2024 gold 72 uur.</Feit>',
    '<Eigen>Lees hoofdstuk 3.</Eigen>',
  ])('comes from its fact, in any field, or from the date of a source: %s', (text) => {
    expect(complaints(text)).toEqual([])
  })

  it.each([
    ['<Feit id="feit-1">In 2023 waren het er 27.000.</Feit>', '2023'],
    ['<Feit id="feit-1">Ruim 2.700 jongeren.</Feit>', '2700'],
    ['<Feit id="feit-2">Bijna 1 op de tien.</Feit>', '1'],
    ['<Feit id="feit-1">Er zijn 365 antwoorden.</Feit>', '365'],
  ])('that its fact does not have, is refused: %s', (text, figure) => {
    expect(complaints(text)).toEqual([[bodyLine, unknown(figure)]])
  })

  it('in the lead comes from the facts that the lead names', () => {
    const page = makePage('<Eigen>Eigen.</Eigen>')
    const withLead = (kort: string): Page => ({
      ...page,
      frontMatter: { ...page.frontMatter, kort, feiten: ['feit-1'] },
    })
    const of = (kort: string) => checkContent([withLead(kort)], register, []).map(({ message }) => message)
    expect(of('Ruim 27.000 jongeren.')).toEqual([])
    expect(of('Ruim 28.000 jongeren.')[0]).toContain(unknown('28000'))
  })
})
