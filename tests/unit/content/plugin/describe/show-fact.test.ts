import { describe, expect, it } from 'vitest'
import { findOfficialText } from '../../../../../content/plugin/describe/find-official-text'
import { showFact } from '../../../../../content/plugin/describe/show-fact'
import { weighSource } from '../../../../../content/plugin/describe/weigh-source'
import { makeFact, makeRegister } from '../../make-page'

describe('a fact that newer ones correct in part', () => {
  const half = makeFact('half', { deels_vervangen_door: ['nieuw', 'ook'], let_op: 'Geldt alleen hier.' })
  const register = makeRegister([half, makeFact('nieuw'), makeFact('ook')])

  it('says what counts now where a reader opens it, beside its own caution', () => {
    expect(showFact(half, 1, register).caution).toBe(
      'Geldt alleen hier. Dit klopt niet meer helemaal. Nu geldt: Tekst van nieuw. Tekst van ook.',
    )
  })

  it('is the only kind that does', () => {
    expect(showFact(makeFact('nieuw'), 1, register).caution).toBe('')
  })
})

describe('how strong a source is', () => {
  it.each([
    [{ soort: 'onderzoek via nieuws', uitgever: 'NOS' }, 'onderzoek'],
    [{ soort: 'nieuws regio', uitgever: 'Politie' }, 'nieuws'],
    [{ uitgever: 'Open wettenverzameling laws-markdown (niet officieel)' }, 'wet'],
    [{ uitgever: 'Ministerie van Justitie en Veiligheid' }, 'overheid'],
    [{ uitgever: 'CBS' }, 'onderzoek'],
    [{ uitgever: 'Omroep Brabant' }, 'nieuws'],
    [{ uitgever: 'Nederlands Jeugdinstituut' }, 'praktijk'],
    [{ titel: 'Artikel 77h Sr (actuele versie)', uitgever: 'Litigo' }, 'wet'],
    [{}, 'praktijk'],
  ])('is told by what it is, and else by who published it: %o', (source, kind) => {
    expect(weighSource({ titel: 'Een titel', ...source })).toBe(kind)
  })
})

describe('the official text of a law', () => {
  it.each([
    [{ artikel: 'art. 420bis Sr', tekst: 'Witwassen.' }, 'https://wetten.overheid.nl/BWBR0001854'],
    [{ tekst: 'De aangifteplicht (160 Sv) geldt zelden.' }, 'https://wetten.overheid.nl/BWBR0001903'],
    [{ wet: 'Opiumwet', tekst: 'Dealen.' }, 'https://wetten.overheid.nl/BWBR0001941'],
    [{ tekst: 'Artikel 77i Sr en artikel 27 Sv samen.' }, ''],
    [{ tekst: 'Geen wet.' }, ''],
  ])('is where its one law stands: %o', (fact, address) => {
    expect(findOfficialText(fact)).toBe(address)
  })

  it('is that of the law that the sources name, when the fact names only an article', () => {
    const titles = ['Wetboek van Strafrecht (volledige tekst)', 'Artikel 77i Sr']
    expect(findOfficialText({ tekst: 'Hoogstens 12 maanden (artikel 77i).' }, titles)).toBe(
      'https://wetten.overheid.nl/BWBR0001854',
    )
    expect(findOfficialText({ tekst: 'Hoogstens 12 maanden.' }, titles)).toBe('')
  })
})

describe('advice', () => {
  it('is what a fact says to do or not to do, unless somebody doubts it', () => {
    const isAdvice = (changes: Parameters<typeof makeFact>[1]) =>
      showFact(makeFact('x', changes), 1, makeRegister([])).advice
    expect(isAdvice({ deel: 'eerst-doen', zekerheid: 'laag' })).toBe(true)
    expect(isAdvice({ wat_doen: ['Bel de bank.'] })).toBe(true)
    expect(isAdvice({ deel: 'cijfer', zekerheid: 'laag' })).toBe(false)
    expect(isAdvice({ deel: 'wie-bellen', twijfel: 'Het nummer is oud.' })).toBe(false)
  })
})
