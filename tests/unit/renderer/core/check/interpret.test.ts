import { describe, expect, it } from 'vitest'
import { interpretCheck } from '#core/check/interpret.ts'
import {
  atLeast,
  makeCombination,
  makeContent,
  makeDirection,
  makeRules,
  makeSignal,
  makeSummary,
  makeUrgent,
  tick,
  type Seen,
} from './check-content'
import { expectAnOutcome, expectOrderNotToMatter, expectOrdinaryFirst, expectUrgencyToStay } from './promises'

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
    makeDirection('beeld', {
      routes: routes.slice(8).map(({ id }) => id),
      notKnownYet: ['Waar staat het?'],
      phenomena: ['fenomeen/beeld'],
    }),
    makeDirection('druk', {
      routes: ['route/rustig-1', 'route/spoed-2'],
      notKnownYet: ['Van wie?', 'Sinds?'],
    }),
    makeDirection('geld', { routes: routes.slice(0, 8).map(({ id }) => id), notKnownYet: ['Sinds?'] }),
    makeDirection('leeg', { routes: ['route/rustig-2'] }),
  ],
  [...routes, ...contacts, makeSummary('fenomeen/beeld', { signals: ['signaal/los'] })],
  {
    firstSteps: { 'route/rustig-0': { minute: ['Bel de bank.'], hour: [], day: [] } },
    rules: makeRules({
      urgent: [
        makeUrgent('bang', [atLeast(1, 'bang')], { routes: ['route/spoed-7'], contacts: ['contact/k-11'] }),
        makeUrgent('samen', [atLeast(2, 'pas-weg', 'bedrag', 'moe'), atLeast(1, 'los')]),
      ],
      combinations: [makeCombination('druk-samen', 'druk', [atLeast(1, 'bedrag'), atLeast(1, 'moe')])],
      house: [
        { id: 'lokaal', when: [], title: 'Eerst lokaal', text: 'Begin lokaal.', facts: [] },
        { id: 'meer', when: [atLeast(2, 'bang', 'moe')], title: 'Meer', text: 'Vraag advies.', facts: [] },
      ],
      talk: {
        ...makeRules().talk,
        openers: [
          { id: 'gewoon', when: [], text: 'Hoe gaat het?', facts: [] },
          { id: 'angst', when: [atLeast(1, 'bang')], text: 'Ben je bang?', facts: [] },
        ],
        avoid: [],
        plan: [],
      },
      roles: [
        {
          role: 'school',
          minute: [{ text: 'Neem de leerling apart.', facts: [] }],
          hour: [],
          day: [],
          avoid: [],
          house: { text: 'Ga via je zorgteam.', facts: [] },
        },
      ],
      ages: [
        { age: '16-17', advice: [{ text: 'Vraag de jongere zelf.', facts: [] }], law: [], instead: {} },
        {
          age: '18-plus',
          advice: [{ text: 'Ook nu kan er druk zijn.', facts: [] }],
          law: [{ text: 'Het gewone recht.', facts: [] }],
          instead: { 'route/rustig-0': ['route/rustig-7'], 'contact/k-7': ['contact/k-9'] },
        },
      ],
      weight: { ...makeRules().weight, otherwise: ['route/rustig-1'] },
    }),
  },
)
const interpret = (...seen: readonly Seen[]) => interpretCheck(tick(...seen), content)
const ids = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id)
const held = (
  rules: readonly {
    readonly rule: { readonly id: string }
    readonly because: readonly { readonly id: string }[]
  }[],
) => rules.map(({ rule, because }) => [rule.id, ids(because)])

describe('a check in which nothing is ticked', () => {
  it('says nothing at all', () => {
    expect(interpret()).toEqual({
      signals: [],
      urgent: [],
      lookInto: [],
      ordinary: [],
      ordinaryTogether: [],
      directions: [],
      together: false,
      onlyCircumstances: false,
      contradictions: [],
      good: [],
      combinations: [],
      strengthening: [],
      alone: [],
      openers: [],
      questions: [],
      notKnownYet: [],
      routes: [],
      ownSteps: [],
      steps: [],
      contacts: [],
      helpers: [],
      house: [],
      role: null,
      age: null,
      onlyHearsay: false,
      onlyFeeling: [],
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

  it('says what is not known yet, each question once, with the direction and the signals that ask for it', () => {
    const open = (...seen: readonly Seen[]) =>
      interpret(...seen).notKnownYet.map(({ direction, because, questions }) => [
        direction.id,
        ids(because),
        questions,
      ])
    expect(open('signaal/bedrag')).toEqual([
      ['geld', ['signaal/bedrag'], ['Sinds?']],
      ['druk', ['signaal/bedrag'], ['Van wie?']],
    ])
    expect(open('signaal/bedrag', 'signaal/pas-weg')).toEqual([
      ['geld', ['signaal/pas-weg', 'signaal/bedrag'], ['Sinds?']],
      ['druk', ['signaal/bedrag'], ['Van wie?']],
    ])
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

describe('what ticked signals say together', () => {
  it('names a combination only when every part of it is there, with the signals that make it', () => {
    expect(held(interpret('signaal/bedrag').combinations)).toEqual([])
    expect(held(interpret('signaal/moe', 'signaal/los', 'signaal/bedrag').combinations)).toEqual([
      ['druk-samen', ['signaal/bedrag', 'signaal/moe']],
    ])
  })

  it('puts the direction of a combination before one with as many signals', () => {
    const { directions } = interpret('signaal/pas-weg', 'signaal/bedrag', 'signaal/moe')
    expect(directions.map(({ direction }) => direction.id)).toEqual(['druk', 'geld'])
    expect(held(directions[0]!.combinations)).toEqual([['druk-samen', ['signaal/bedrag', 'signaal/moe']]])
  })

  it('gives the ordinary explanation of the same signals with it', () => {
    const together = interpret('signaal/bedrag', 'signaal/moe').ordinaryTogether
    expect(together.map(({ text, because }) => [text, ids(because)])).toEqual([
      ['Gewoon samen: druk-samen.', ['signaal/bedrag', 'signaal/moe']],
    ])
  })

  it('without a combination gives that of the directions that several signals share', () => {
    expect(interpret('signaal/pas-weg', 'signaal/bedrag').ordinaryTogether.map(({ text }) => text)).toEqual([
      'gewoon bij geld',
    ])
    expect(interpret('signaal/pas-weg', 'signaal/los').ordinaryTogether).toEqual([])
  })

  it('says of a phenomenon which of the signals its page names', () => {
    const [beeld] = interpret('signaal/los').directions
    expect(beeld!.phenomena.map(({ page, because }) => [page.id, ids(because)])).toEqual([
      ['fenomeen/beeld', ['signaal/los']],
    ])
  })
})

describe('what cannot wait', () => {
  it('shows as soon as one signal says so, and names that signal', () => {
    expect(held(interpret('signaal/pas-weg').urgent)).toEqual([])
    expect(held(interpret('signaal/pas-weg', 'signaal/bang').urgent)).toEqual([['bang', ['signaal/bang']]])
  })

  it('shows when enough signals together say so', () => {
    expect(held(interpret('signaal/pas-weg', 'signaal/los').urgent)).toEqual([])
    expect(held(interpret('signaal/moe', 'signaal/los', 'signaal/pas-weg').urgent)).toEqual([
      ['samen', ['signaal/pas-weg', 'signaal/moe', 'signaal/los']],
    ])
  })

  it('is to be looked into, and no alarm, when it is only a feeling and nothing that is always serious', () => {
    const feeling = interpret(
      ['signaal/moe', 'vermoed'],
      ['signaal/los', 'vermoed'],
      ['signaal/bedrag', 'vermoed'],
    )
    expect(held(feeling.urgent)).toEqual([])
    expect(held(feeling.lookInto)).toEqual([['samen', ['signaal/bedrag', 'signaal/moe', 'signaal/los']]])
    expect(feeling.onlyFeeling.map(({ text }) => text)).toEqual(['Kijk en vraag.'])
    expect(feeling.house).toEqual([])
    const known = interpret(
      ['signaal/moe', 'verteld'],
      ['signaal/los', 'vermoed'],
      ['signaal/bedrag', 'vermoed'],
    )
    expect(held(known.urgent)).toHaveLength(1)
    expect([known.lookInto, known.onlyFeeling]).toEqual([[], []])
  })

  it('does not depend on the role, the age, or how something that is always serious is known', () => {
    const bare = interpret('signaal/bang').urgent
    const state = { ...tick(['signaal/bang', 'vermoed']), role: 'school', age: 'onder-12' } as const
    expect(interpretCheck(state, content).urgent).toEqual(bare)
  })
})

describe('what to do', () => {
  it('begins with the routes of what cannot wait, then the other urgent ones', () => {
    const found = interpret('signaal/pas-weg', 'signaal/bang', 'signaal/los').routes
    expect(ids(found).slice(0, 3)).toEqual(['route/spoed-7', 'route/spoed-0', 'route/spoed-1'])
    expect(found).toHaveLength(4)
  })

  it('does not call for haste because of a direction that one ordinary signal hints at', () => {
    expect(ids(interpret('signaal/moe').routes)).toEqual(['route/rustig-1'])
    expect(ids(interpret('signaal/moe', 'signaal/bedrag').routes)).toContain('route/spoed-2')
  })

  it('never leaves an urgent route out, nor the people to call for it', () => {
    const serious = makeContent(
      [makeSignal('een', { routes: routes.map(({ id }) => id) })],
      [],
      [...routes, ...contacts],
      {
        rules: makeRules({
          urgent: [makeUrgent('een', [atLeast(1, 'een')], { contacts: ['contact/k-11'] })],
        }),
      },
    )
    const { routes: found, contacts: called } = interpretCheck(tick('signaal/een'), serious)
    expect(ids(found)).toEqual(routes.slice(8).map(({ id }) => id))
    expect(ids(called)).toEqual(['contact/k-11', ...contactIds.slice(0, 10)])
  })

  it('leads with the route that fits best, also when another one is urgent', () => {
    const fitting = makeContent(
      [
        makeSignal('een', { routes: ['route/rustig-1'] }),
        makeSignal('twee', { routes: ['route/rustig-1', 'route/spoed-1'] }),
      ],
      [],
      [...routes, ...contacts],
    )
    expect(ids(interpretCheck(tick('signaal/een', 'signaal/twee'), fitting).routes)).toEqual([
      'route/rustig-1',
      'route/spoed-1',
    ])
  })

  it('has at most eight contacts when nothing is urgent', () => {
    const calm = makeContent(
      [makeSignal('pas-weg', { directions: ['geld'], routes: ['route/lang'] })],
      [makeDirection('geld')],
      [makeSummary('route/lang', { contacts: contactIds }), ...contacts],
    )
    expect(ids(interpretCheck(tick('signaal/pas-weg'), calm).contacts)).toEqual(contactIds.slice(0, 8))
  })

  it('gives the first steps of the routes that have them', () => {
    const { steps } = interpret('signaal/pas-weg')
    expect(steps.map(({ route, steps: own }) => [route.id, own.minute])).toEqual([
      ['route/rustig-0', ['Bel de bank.']],
    ])
  })

  it('adds what a role does and what an age changes, only when they were chosen', () => {
    const { role, age } = interpretCheck(
      { ...tick('signaal/pas-weg'), role: 'school', age: '16-17' },
      content,
    )
    expect(role?.minute[0]?.text).toBe('Neem de leerling apart.')
    expect(age?.advice[0]?.text).toBe('Vraag de jongere zelf.')
    expect(interpret('signaal/pas-weg')).toMatchObject({ role: null, age: null })
  })

  it('says when to think of the Zorg- en Veiligheidshuis, always with the local way first', () => {
    expect(held(interpret('signaal/pas-weg').house)).toEqual([['lokaal', []]])
    expect(held(interpret('signaal/bang', 'signaal/moe').house)).toEqual([
      ['lokaal', []],
      ['meer', ['signaal/bang', 'signaal/moe']],
    ])
  })

  it('offers opening lines that fit, the ordinary one always', () => {
    expect(held(interpret('signaal/pas-weg').openers)).toEqual([['gewoon', []]])
    expect(held(interpret('signaal/bang').openers)).toEqual([
      ['gewoon', []],
      ['angst', ['signaal/bang']],
    ])
  })
})

describe('what a signal is', () => {
  const kinds = makeContent(
    [
      makeSignal('krap', { kind: 'kwetsbaarheid', directions: [], routes: ['route/rustig-1'] }),
      makeSignal('pand', { kind: 'plek', directions: ['plek', 'misdaad'] }),
      makeSignal('baas', {
        kind: 'druk',
        directions: ['misdaad'],
        routes: ['route/rustig-2'],
        first: 'Vraag.',
      }),
      makeSignal('moe', { directions: ['zorg', 'misdaad'], first: 'Luister.', routes: ['route/rustig-2'] }),
      makeSignal('pijn', { kind: 'schade', directions: ['doet', 'zorg'], first: 'Blijf.' }),
    ],
    [
      makeDirection('doet', { side: 'doet' }),
      makeDirection('misdaad'),
      makeDirection('zorg', { side: 'zorg' }),
      makeDirection('plek', { side: 'plek' }),
    ],
    [...routes, ...contacts],
    {
      rules: makeRules({
        weight: {
          ...makeRules().weight,
          onlyWhenUrgent: ['contact/k-2'],
          onlyWhenGrave: ['route/rustig-2', 'contact/k-3'],
          otherwise: ['route/rustig-1'],
        },
        contradictions: [
          { id: 'botst', when: [atLeast(1, 'krap'), atLeast(1, 'baas')], text: 'Dit botst.', facts: [] },
        ],
        protective: [{ id: 'school', title: 'School gaat goed', text: 'School gaat goed.', facts: [] }],
      }),
    },
  )
  const judge = (...seen: readonly Seen[]) => interpretCheck(tick(...seen), kinds)
  const names = (...seen: readonly Seen[]) => judge(...seen).directions.map(({ direction }) => direction.id)

  it('a place or a circumstance names no crime, and does so only beside a signal that does', () => {
    expect(names('signaal/krap', 'signaal/pand')).toEqual(['plek'])
    expect(judge('signaal/krap', 'signaal/pand')).toMatchObject({ onlyCircumstances: true, together: false })
    expect(names('signaal/pand', 'signaal/baas')).toEqual(['misdaad', 'plek'])
  })

  it('of harm and of pressure goes before a change, and so do their first steps', () => {
    expect(names('signaal/moe', 'signaal/baas')).toEqual(['misdaad', 'zorg'])
    expect(judge('signaal/moe', 'signaal/baas', 'signaal/pijn').ownSteps.map(({ text }) => text)).toEqual([
      'Blijf.',
      'Vraag.',
      'Luister.',
    ])
  })

  it('of harm never puts first what the young person would have done', () => {
    expect(names('signaal/pijn')).toEqual(['zorg', 'doet'])
  })

  it('decides how heavy help may be: a change alone gets the light route, pressure the heavier', () => {
    expect(ids(judge('signaal/moe').routes)).toEqual(['route/rustig-1'])
    expect(ids(judge('signaal/moe').contacts)).toEqual(['contact/k-1'])
    expect(ids(judge('signaal/baas').routes)).toEqual(['route/rustig-2'])
    expect(ids(judge('signaal/baas').contacts)).toEqual(['contact/k-3'])
    expect(ids(judge(['signaal/baas', 'vermoed']).routes)).toEqual(['route/rustig-1'])
  })

  it('says that signals point nowhere together when every direction rests on one', () => {
    expect(judge('signaal/moe').together).toBe(false)
    expect(judge('signaal/moe', 'signaal/baas').together).toBe(true)
  })

  it('says what does not fit together, and says back what goes well', () => {
    expect(held(judge('signaal/krap', 'signaal/baas').contradictions)).toEqual([
      ['botst', ['signaal/krap', 'signaal/baas']],
    ])
    const { good } = interpretCheck({ ...tick('signaal/moe'), good: ['school', 'weg'] }, kinds)
    expect(good.map(({ text }) => text)).toEqual(['School gaat goed.'])
  })
})

describe('what an age replaces', () => {
  const at = (age: '' | '16-17' | '18-plus', ...seen: readonly Seen[]) =>
    interpretCheck({ ...tick(...seen), age }, content)

  it('routes and contacts for another age, and it leaves none out', () => {
    expect(ids(at('', 'signaal/pas-weg').routes)).toEqual(['route/rustig-0'])
    expect(ids(at('18-plus', 'signaal/pas-weg').routes)).toEqual(['route/rustig-7'])
    expect(ids(at('18-plus', 'signaal/pas-weg').contacts)).toEqual(['contact/k-9', 'contact/k-8'])
  })

  it('tells the law only when the young person may have done something punishable', () => {
    expect(at('18-plus', 'signaal/pas-weg').age?.law).toEqual([])
    const deed = makeContent([makeSignal('een')], [makeDirection('geld', { side: 'beide' })], [], {
      rules: content.rules,
    })
    const { age } = interpretCheck({ ...tick('signaal/een'), age: '18-plus' }, deed)
    expect(age?.law.map(({ text }) => text)).toEqual(['Het gewone recht.'])
  })
})

describe('whatever is ticked', () => {
  it('the order of ticking does not matter', () => expectOrderNotToMatter(content, 200))
  it('one more signal never takes an urgent advice away', () => expectUrgencyToStay(content, 200))
  it('there is always an ordinary explanation and a question', () => expectAnOutcome(content, 200))
  it('the ordinary explanation comes first, also on paper', () => expectOrdinaryFirst(content, 100))
})
