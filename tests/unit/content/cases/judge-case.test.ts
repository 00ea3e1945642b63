import { describe, expect, it } from 'vitest'
import { judgeCase } from '../../../../content/cases/judge-case'
import { nameForCase } from '../../../../content/cases/proposed-names'
import { runCases } from '../../../../content/cases/run-cases'
import { checkCaseSchema } from '#schema/build/check-case.ts'
import { interpretCheck } from '#core/check/interpret.ts'
import {
  atLeast,
  makeContent,
  makeDirection,
  makeRules,
  makeSignal,
  makeSummary,
  makeUrgent,
  tick,
} from '../../renderer/core/check/check-content'

const content = makeContent(
  [
    {
      ...makeSignal('pas', { directions: ['geld', 'drugs'], routes: ['route/bank'] }),
      earlier: ['signaal/oud'],
    },
    makeSignal('bang', { directions: ['pesten'], alwaysSerious: true, routes: ['route/nu'] }),
  ],
  [makeDirection('geld'), makeDirection('drugs'), makeDirection('pesten')],
  [
    makeSummary('route/bank', { contacts: ['contact/k-bank'] }),
    makeSummary('route/nu', { urgent: true, contacts: ['contact/k-112'] }),
    makeSummary('contact/k-bank'),
    makeSummary('contact/k-112'),
  ],
  { rules: makeRules({ urgent: [makeUrgent('bang', [atLeast(1, 'bang')])] }) },
)
const given = (verwacht: object, rest: object = {}) =>
  checkCaseSchema.parse({
    id: 'een',
    hoe: 'gezien',
    signalen: ['pas'],
    verwacht: { spoed: 'nee', ...verwacht },
    ...rest,
  })
const judge = (verwacht: object, signals = ['pas'], rest: object = {}) =>
  judgeCase(given(verwacht, rest), interpretCheck(tick(...signals.map((slug) => `signaal/${slug}`)), content))

describe('the judgement of a case', () => {
  it('agrees when everything that is expected is there and nothing that is not', () => {
    expect(
      judge({
        richtingen_moet: ['geld'],
        richtingen_niet: { eerst: ['drugs'], eerste_drie: ['pesten'] },
        contacten: ['k-bank', ['k-x', 'k-bank']],
        contacten_niet: ['k-112'],
        routes: ['bank'],
      }),
    ).toEqual({ verdict: 'agree', deviations: [], urgent: false })
  })

  it('disagrees when urgency is wrong, either way; "mag" is right both ways', () => {
    expect(judge({ spoed: 'ja' }).verdict).toBe('disagree')
    expect(judge({ spoed: 'nee' }, ['bang']).verdict).toBe('disagree')
    expect([judge({ spoed: 'mag' }).verdict, judge({ spoed: 'mag' }, ['bang']).verdict]).toEqual([
      'agree',
      'agree',
    ])
  })

  it('disagrees when a direction on top is the wrong one, and only partly when it is among the first three', () => {
    expect(judge({ richtingen_niet: { eerst: ['geld'] } }).verdict).toBe('disagree')
    expect(judge({ richtingen_niet: { eerste_drie: ['drugs'] } }).verdict).toBe('partly')
  })

  it('disagrees when ordinary behaviour begins with an alarm', () => {
    expect(judge({ spoed: 'mag' }, ['bang'], { normaal: true }).verdict).toBe('disagree')
    expect(judge({}, ['pas'], { normaal: true }).verdict).toBe('agree')
  })

  it.each([
    [{ richtingen_moet: ['pesten'] }, 'richting pesten wordt niet genoemd'],
    [{ contacten: [['k-a', 'k-b']] }, 'contact k-a of k-b ontbreekt'],
    [{ contacten_niet: ['k-bank'] }, 'contact k-bank hoort er niet te staan'],
    [{ routes: ['nu'] }, 'route nu ontbreekt'],
    [{ routes_niet: ['bank'] }, 'route bank hoort er niet te staan'],
  ])('agrees partly with %j', (verwacht, deviation) => {
    expect(judge(verwacht)).toMatchObject({ verdict: 'partly', deviations: [deviation] })
  })

  it('reads a name that was proposed as the direction that it became', () => {
    expect(nameForCase('nieuw-grooming')).toBe('seksuele-uitbuiting')
    expect(nameForCase('nieuw-pesten')).toBe('pesten')
    expect(nameForCase('drugs')).toBe('drugs')
    expect(judge({ richtingen_moet: ['nieuw-pesten'] }, ['bang'], {}).deviations).not.toContain(
      'richting pesten wordt niet genoemd',
    )
  })
})

describe('a file of cases', () => {
  it('is counted by verdict and by urgency', () => {
    const cases = [
      given({}, { id: 'goed' }),
      given({ routes: ['nu'] }, { id: 'deels' }),
      given({ spoed: 'ja' }, { id: 'gemist' }),
      given({ spoed: 'ja' }, { id: 'herkend', signalen: ['bang'] }),
      given({ spoed: 'nee' }, { id: 'vals', signalen: ['bang'] }),
    ]
    const { details, ...counts } = runCases(cases, content)
    expect(counts).toEqual({
      cases: 5,
      agree: 2,
      partly: 1,
      disagree: 2,
      urgentExpected: 2,
      urgentFound: 1,
      urgentFalse: 1,
    })
    expect(details[1]).toEqual({ id: 'deels', verdict: 'partly', deviations: ['route nu ontbreekt'] })
  })

  it('may name a card that was joined into another, and is told of one that does not exist', () => {
    const run = (slug: string) =>
      runCases([given({ richtingen_moet: ['geld'] }, { signalen: [slug] })], content)
    expect(run('oud').details[0]?.verdict).toBe('agree')
    expect(run('niets').details[0]).toMatchObject({
      verdict: 'disagree',
      deviations: expect.arrayContaining(['signaal/niets bestaat niet']) as string[],
    })
  })
})
