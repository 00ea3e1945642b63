import { describe, expect, it } from 'vitest'
import { checkReplaced, type Citing } from '../../../../../content/plugin/check/check-replaced'
import { makeAdvice, makeFact, makePage, makeRegister } from '../../make-page'

const register = makeRegister([
  makeFact('oud', { vervangen_door: ['nieuw', 'ook'] }),
  makeFact('half', { deels_vervangen_door: ['nieuw'] }),
  makeFact('nieuw'),
])
const nothing: Citing = {
  written: [],
  advices: [],
  data: { named: [] },
  penalties: undefined,
  truths: undefined,
}
const check = (citing: Partial<Citing>) =>
  checkReplaced({ ...nothing, ...citing }, register).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )
const replaced = "feit 'oud' is vervangen: gebruik nieuw of ook, en zeg wat daar staat"

describe('a fact that newer ones replace', () => {
  it('is refused in a sentence and in the front matter of a page, each on its line', () => {
    const page = makePage(
      '<Feit id="oud">Zin.</Feit>',
      'fenomeen',
      'leeftijd: [12-17]\nleeftijdFeiten: [oud]',
    )
    expect(check({ written: [page] })).toEqual([
      `content/fenomeen/pagina.mdx:8 ${replaced}`,
      `content/fenomeen/pagina.mdx:11 ${replaced}`,
    ])
  })

  it('is refused in an advice, in a data file and in a row of penalties', () => {
    expect(check({ advices: [makeAdvice('bewijs', '<Feit id="oud">Zin.</Feit>')] })).toEqual([
      `content/advies/bewijs.mdx:6 ${replaced}`,
    ])
    const named = [{ file: 'content/delen.yaml', facts: ['oud'], pages: [], lineOf: () => 4 }]
    expect(check({ data: { named } })).toEqual([`content/delen.yaml:4 ${replaced}`])
    const youth = { zin: 'kort', feiten: [] }
    const row = {
      id: 'r',
      wet: 'Sr',
      artikel: '1',
      naam: 'Naam',
      volwassenen: 'lang',
      gelezen: '2024',
      feit: 'nieuw oud',
    }
    const data = { jeugd: { van12tot15: youth, van16en17: youth }, rijen: [row], uitzonderingen: [] }
    const lineOf = () => 12
    expect(check({ penalties: { data, lineOf } })).toEqual([`content/straffen.yaml:12 ${replaced}`])
    const young = { ...data, rijen: [], jeugd: { ...data.jeugd, van16en17: { ...youth, feiten: ['oud'] } } }
    expect(check({ penalties: { data: young, lineOf } })).toEqual([`content/straffen.yaml:12 ${replaced}`])
  })

  it('is refused as the ground of a truth', () => {
    expect(check({ truths: { data: [{ feit: 'oud' }], lineOf: () => 9 } })).toEqual([
      `content/waarheden.yaml:9 ${replaced}`,
    ])
  })

  it('may be cited for the rest when it is corrected in part, beside what corrects it', () => {
    expect(
      check({ written: [makePage('<Feit id="half">Zin.</Feit>\n\n<Feit id="nieuw">Zin.</Feit>')] }),
    ).toEqual([])
    expect(check({ written: [makePage('<Feit id="half">Zin.</Feit>')] })).toEqual([
      "content/handreiking/pagina.mdx:9 feit 'half' klopt niet meer helemaal: zet de verbetering erbij (nieuw), of haal het weg",
    ])
  })
})
