import { describe, expect, it } from 'vitest'
import { explainUnusedFacts } from '../../../../content/report/explain-unused-facts'
import { listUsedFacts } from '../../../../content/report/list-used-facts'
import { makeContent, makeFact, makePage, makeRegister } from '../make-page'

const facts = ['in-text', 'in-kop', 'in-data', 'los-1', 'los-2'].map((id) =>
  makeFact(id, { file: id.startsWith('los') ? 'feiten/los.yaml' : 'feiten/test.yaml' }),
)
const programme = makeFact('doel-1', { file: 'feiten/programma/feiten.yaml', sectie: 'Doelen' })
const register = makeRegister([...facts, programme])

describe('a fact is used', () => {
  it('in the text, in the front matter, in a data file or on the page of the programme', () => {
    const page = {
      ...makePage('<Feit id="in-text">Zin.</Feit>'),
      frontMatter: { ...makePage('').frontMatter, feiten: ['in-kop'] },
    }
    const empty = makeContent(register)
    const content = makeContent(register, {
      pages: [page],
      data: {
        ...empty.data,
        named: [{ file: 'content/delen.yaml', facts: ['in-data'], pages: [], lineOf: () => 0 }],
      },
    })
    expect([...listUsedFacts(content)].sort()).toEqual(['doel-1', 'in-data', 'in-kop', 'in-text'])
  })
})

describe('a fact that is not used', () => {
  const used = new Set(['in-text', 'in-kop', 'in-data', 'doel-1'])

  it('has a reason of its own, or that of its file', () => {
    const unused = explainUnusedFacts(register.facts, used, [
      { reden: 'Past nergens bij.', feiten: ['los-1'] },
      { reden: 'Niet voor gebruikers.', bestand: 'feiten/los.yaml' },
    ])
    expect(unused.without).toEqual([])
    expect(unused.problems).toEqual([])
  })

  it('is named when it has none', () => {
    const unused = explainUnusedFacts(register.facts, used, [
      { reden: 'Past nergens bij.', feiten: ['los-1'] },
    ])
    expect(unused.without.map(({ id }) => id)).toEqual(['los-2'])
  })

  it('needs no reason when a newer fact replaced it as a whole', () => {
    const { facts: read } = makeRegister([
      makeFact('oud', { vervangen_door: ['nieuw'] }),
      makeFact('half-oud', { deels_vervangen_door: ['nieuw'] }),
      makeFact('nieuw'),
    ])
    const unused = explainUnusedFacts(read, new Set(['nieuw']), [])
    expect(unused.without.map(({ id }) => id)).toEqual(['half-oud'])
  })

  it('needs no reason any more once a page uses it', () => {
    const { problems } = explainUnusedFacts(register.facts, used, [
      { reden: 'Past nergens bij.', feiten: ['in-text', 'bestaat-niet'] },
      { reden: 'Niet voor gebruikers.', bestand: 'feiten/test.yaml' },
    ])
    expect(problems.map(({ message }) => message)).toEqual([
      "feit 'in-text' staat nu op een pagina: haal het hier weg",
      "feit 'bestaat-niet' bestaat niet: haal het weg",
      'feiten/test.yaml heeft geen ongebruikte feiten: haal de reden weg of verbeter de naam',
    ])
  })
})
