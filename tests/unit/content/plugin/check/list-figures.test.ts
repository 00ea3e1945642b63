import { describe, expect, it } from 'vitest'
import { listFigures, listFiguresAndWords } from '../../../../../content/plugin/check/list-figures'

describe('the figures of a text', () => {
  it.each([
    ['Ruim 27.000 van de 27000.', ['27000', '27000']],
    ['Om 20.00 uur, op 19 mei 2025.', ['20.00', '19', '2025']],
    ['Gemiddeld 10,5 procent, of 1.250,50 euro.', ['10,5', '1250,50']],
    ['Artikel 138ab en 326e.', ['138', '326']],
    ['Van 12- tot 14-jarigen; 2022-2023.', ['12', '14', '2022', '2023']],
    ['Geen enkel.', []],
  ])('in "%s"', (text, figures) => {
    expect(listFigures(text)).toEqual(figures)
  })

  it('can also stand there as a word; "een" is none, for it is an article', () => {
    expect(listFiguresAndWords('Een op de tien, of zo’n Twintig van 300.')).toEqual(['300', '10', '20'])
    expect(listFiguresAndWords('Bijna één op de acht')).toEqual(['1', '8'])
  })
})
