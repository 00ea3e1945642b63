import { describe, expect, it } from 'vitest'
import { interpretCheck } from '../../../../../renderer/core/check/interpret'
import { makeContent, makeDirection, makeSignal, makeSummary, tick, type Seen } from './check-content'
import { expectAnOutcome, expectOrderNotToMatter, expectUrgencyToStay } from './promises'

const contacts = Array.from({ length: 12 }, (_, index) => makeSummary(`contact/k-${index}`))
const contactIds = contacts.map(({ id }) => id)
const routes = [
  ...Array.from({ length: 8 }, (_, index) =>
    makeSummary(`route/rustig-${index}`, { contacts: contactIds.slice(index, index + 2) }),
  ),
  ...Array.from({ length: 8 }, (_, index) =>
    makeSummary(`route/spoed-${index}`, { urgent: true, contacts: contactIds.slice(index, index + 3) }),
  ),
]
const content = makeContent(
  [
    makeSignal('pas-weg', { directions: ['geld'], strengthenedBy: ['bedrag'], routes: ['route/rustig-0'] }),
    makeSignal('bedrag', { directions: ['geld', 'druk'], strengthenedBy: ['pas-weg'] }),
    makeSignal('bang', { directions: ['druk'], alwaysSerious: true, routes: ['route/spoed-0'] }),
    makeSignal('moe', { directions: ['druk'], strengthenedBy: ['bang', 'weg'] }),
    makeSignal('los', { directions: ['beeld'], routes: ['route/spoed-1', 'route/bestaat-niet'] }),
  ],
  [
    makeDirection('beeld', { routes: routes.slice(8).map(({ id }) => id), notKnownYet: ['Waar staat het?'] }),
    makeDirection('druk', {
      routes: ['route/rustig-1', 'route/spoed-2'],
      notKnownYet: ['Van wie?', 'Sinds?'],
    }),
    makeDirection('geld', { routes: routes.slice(0, 8).map(({ id }) => id), notKnownYet: ['Sinds?'] }),
    makeDirection('leeg', { routes: ['route/rustig-2'] }),
  ],
  [...routes, ...contacts],
)
const interpret = (...seen: readonly Seen[]) => interpretCheck(tick(...seen), content)
const ids = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id)

describe('a check in which nothing is ticked', () => {
  it('says nothing at all', () => {
    expect(interpret()).toEqual({
      signals: [],
      ordinary: [],
      directions: [],
      strengthening: [],
      alone: [],
      questions: [],
      notKnownYet: [],
      routes: [],
      contacts: [],
      urgent: false,
      onlyHearsay: false,
    })
  })
})

describe('what ticked signals can be', () => {
  it('starts with an ordinary explanation and a question for each', () => {
    const { ordinary, questions } = interpret('signaal/bedrag', 'signaal/pas-weg')
    expect(ordinary.map(({ text }) => text)).toEqual(['gewoon bij pas-weg', 'gewoon bij bedrag'])
    expect(questions.map(({ ask }) => ask)).toEqual(['vraag bij pas-weg?', 'vraag bij bedrag?'])
  })

  it('names the directions with the signals that fit, the one with most signals first', () => {
    const { directions } = interpret('signaal/pas-weg', 'signaal/bedrag', 'signaal/los')
    expect(directions.map(({ direction, because }) => [direction.id, ids(because)])).toEqual([
      ['geld', ['signaal/pas-weg', 'signaal/bedrag']],
      ['beeld', ['signaal/los']],
      ['druk', ['signaal/bedrag']],
    ])
  })

  it('says what is not known yet, once', () => {
    expect(interpret('signaal/bedrag').notKnownYet).toEqual(['Van wie?', 'Sinds?'])
  })

  it('tells which signals strengthen each other, a pair once, and which stand alone', () => {
    const { strengthening, alone } = interpret(
      'signaal/pas-weg',
      'signaal/bedrag',
      'signaal/moe',
      'signaal/bang',
      'signaal/los',
    )
    expect(strengthening.map(ids)).toEqual([
      ['signaal/bedrag', 'signaal/pas-weg'],
      ['signaal/bang', 'signaal/moe'],
    ])
    expect(ids(alone)).toEqual(['signaal/los'])
  })

  it('remembers how each signal is known', () => {
    const { signals } = interpret(['signaal/pas-weg', 'vermoed'], 'signaal/los')
    expect(signals.map(({ page, sight }) => [page.id, sight])).toEqual([
      ['signaal/pas-weg', 'vermoed'],
      ['signaal/los', 'gezien'],
    ])
  })

  it.each([
    [['gehoord', 'vermoed'], true],
    [['gezien', 'vermoed'], false],
  ] as const)('with signals %j says that nothing was seen: %j', ([one, other], onlyHearsay) => {
    expect(interpret(['signaal/pas-weg', one], ['signaal/los', other]).onlyHearsay).toBe(onlyHearsay)
  })

  it('leaves out a signal that the content no longer has, also where it says what was seen', () => {
    const outcome = interpret('signaal/vervallen', ['signaal/pas-weg', 'gehoord'])
    expect(outcome.signals).toHaveLength(1)
    expect(outcome.onlyHearsay).toBe(true)
  })
})

describe('what to do', () => {
  it('has the urgent routes first, and no more than six when they are not all urgent', () => {
    const found = interpret('signaal/pas-weg', 'signaal/bedrag').routes
    expect(found).toHaveLength(6)
    expect(found.map(({ urgent }) => urgent)).toEqual([true, false, false, false, false, false])
  })

  it('never leaves an urgent route out, nor the people to call for it', () => {
    const { routes: found, contacts: called } = interpret('signaal/pas-weg', 'signaal/bang', 'signaal/los')
    expect(found.filter(({ urgent }) => urgent)).toHaveLength(8)
    expect(ids(called)).toEqual(contactIds.slice(0, 10))
  })

  it('has at most six contacts when nothing is urgent', () => {
    const calm = makeContent(
      [makeSignal('pas-weg', { directions: ['geld'] })],
      [makeDirection('geld', { routes: routes.slice(0, 8).map(({ id }) => id) })],
      [...routes, ...contacts],
    )
    expect(ids(interpretCheck(tick('signaal/pas-weg'), calm).contacts)).toEqual(contactIds.slice(0, 6))
  })

  it('is urgent as soon as one signal cannot wait', () => {
    expect(interpret('signaal/pas-weg').urgent).toBe(false)
    expect(interpret('signaal/pas-weg', 'signaal/bang').urgent).toBe(true)
  })
})

describe('whatever is ticked', () => {
  it('the order of ticking does not matter', () => expectOrderNotToMatter(content, 200))
  it('one more signal never takes an urgent advice away', () => expectUrgencyToStay(content, 200))
  it('there is always an ordinary explanation and a question', () => expectAnOutcome(content, 200))
})
