import { describe, expect, it } from 'vitest'
import { listSources } from '../../../../../content/plugin/describe/list-sources'
import { summarisePage } from '../../../../../content/plugin/describe/summarise-page'
import { makeFact, makePage, makeRegister } from '../../make-page'

const register = makeRegister(
  [
    makeFact('feit-1', {
      bronnen: ['fen-a'],
      kan_wijzen_op: ['geldezel'],
      versterkt_door: ['geld-plots-cash'],
      waarvoor: 'Praten',
      telefoon: '0800-0000',
      bereikbaarheid: 'werkdagen',
      datum_gezien: '2026-10-01',
      latere_lezing: { telefoon: '0800-1111', datum_gezien: '2026-11-01', bronnen: [] },
    }),
    makeFact('feit-2', { zekerheid: 'laag', mustCheck: true, bronnen: ['fen-a', 'fen-b'] }),
    makeFact('feit-3', { zekerheid: 'middel' }),
  ],
  [
    { id: 'fen-a', titel: 'Bron A', datum: '2024', url: 'https://voorbeeld.nl' },
    { id: 'fen-b', titel: 'Bron B', datum: 'onbekend' },
  ],
  { domains: new Map([['feit-1', 'school-werk']]) },
)
const summarise = (...page: Parameters<typeof makePage>) => summarisePage(makePage(...page), register)

describe('the summary of a page', () => {
  it('counts every fact once, in the text and under the card, by how sure it is', () => {
    const body = '<Feit id="feit-2">Een.</Feit> <Feit id="feit-2 feit-1">Twee.</Feit>'
    const { certainty, mustCheck } = summarise(body, 'interventie')
    expect(certainty).toEqual({ hoog: 1, middel: 0, laag: 1, 'niet-bepaald': 0 })
    expect(mustCheck).toBe(true)
  })

  it('counts the facts that only the age of a phenomenon rests on', () => {
    expect(summarise('', 'fenomeen', 'leeftijd: [12-17]\nleeftijdFeiten: [feit-3]')).toMatchObject({
      certainty: { middel: 1 },
      ages: ['12-17'],
    })
  })

  it('lists the headings of two levels', () => {
    expect(summarise('## Een\n\n### Twee').headings).toEqual([
      { id: 'een', text: 'Een', level: 2 },
      { id: 'twee', text: 'Twee', level: 3 },
    ])
  })

  it('has the card of a signal: what the writer wrote, and what the register knows', () => {
    expect(summarise('', 'signaal', 'routes: [route/r-acuut]\naltijdSerieus: true')).toMatchObject({
      urgent: true,
      signal: {
        domain: 'school-werk',
        directions: ['geldezel'],
        strengthenedBy: ['geld-plots-cash'],
        alsoBe: 'Dat komt vaak voor.',
        question: 'Hoe gaat het?',
        avoidSaying: 'Wat heb je gedaan?',
        routes: ['route/r-acuut'],
        alwaysSerious: true,
      },
    })
  })

  it('has the card of a role, and where it belongs', () => {
    const fields = 'routes: [route/r-acuut]\ncontacten: [contact/k-112]'
    expect(summarise('', 'rol', fields)).toMatchObject({
      group: 'regie',
      role: { when: 'Als het vastloopt.', bring: 'Wat je zag.', whenRests: false, bringRests: false },
      routes: ['route/r-acuut'],
      contacts: ['contact/k-112'],
    })
  })

  it('says of each line on the card of a role whether it rests on facts', () => {
    expect(summarise('', 'rol', 'wanneerFeiten: [feit-1]').role).toMatchObject({
      whenRests: true,
      bringRests: false,
    })
  })

  it('names the language of a title that is not Dutch', () => {
    expect(summarise('', 'begrip', 'taal: en').language).toBe('en')
    expect(summarise('', 'begrip')).not.toHaveProperty('language')
  })

  it('takes the later reading of a contact, field by field', () => {
    expect(summarise('', 'contact').contact).toEqual({
      phone: '0800-1111',
      url: '',
      hours: 'werkdagen',
      purpose: 'Praten',
      area: 'landelijk',
      check: null,
      read: { date: '2024', source: 'Bron A' },
    })
  })

  it('reads two hundred words a minute, and never less than one minute', () => {
    const words = (count: number) => `## Kop\n\n<Eigen>${'woord '.repeat(count)}</Eigen>`
    expect(summarise('').readingMinutes).toBe(1)
    expect(summarise(words(1000)).readingMinutes).toBe(5)
    const short = Array.from({ length: 600 }, (_, index) => `- <Eigen>woord ${index}</Eigen>`).join('\n')
    expect(summarise(short).readingMinutes).toBe(6)
    expect(summarise('', 'begrip', `zoekwoorden: [${'veel, '.repeat(900)}]`).readingMinutes).toBe(1)
  })
})

describe('a source as a page', () => {
  it('names the facts that rest on it, and every page that uses one of them, once', () => {
    const one = makePage('<Feit id="feit-1">Een.</Feit> <Feit id="feit-2">Twee.</Feit>')
    const two = { ...makePage('<Feit id="feit-2">Twee.</Feit>'), id: 'handreiking/twee' }
    const [a, b] = listSources([one, two], register)
    expect(a).toMatchObject({ id: 'fen-a', title: 'Bron A', publisher: '', url: 'https://voorbeeld.nl' })
    expect(a?.facts.map(({ id }) => id)).toEqual(['feit-1', 'feit-2'])
    expect(a?.pages.map(({ id }) => id)).toEqual(['handreiking/pagina', 'handreiking/twee'])
    expect(b?.facts.map(({ id }) => id)).toEqual(['feit-2'])
  })
})
