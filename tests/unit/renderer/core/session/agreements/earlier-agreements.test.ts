import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionSchema, type EarlierAgreement, type Session } from '#contract/session.ts'
import {
  answerEarlier,
  collectOpenAgreements,
  listFollowed,
  mergeEarlier,
} from '#core/session/agreements/earlier-agreements.ts'
import { makeEmptySession } from '../../../../../scenarios/report/example-session'

const agreement = (id: string, when = '2026-12-01') => ({
  id,
  what: `Afspraak ${id}`,
  who: 'Wijkteam',
  when,
  doneWhen: 'Het is af',
  stepId: '',
})
const earlier = (id: string, changes: Partial<EarlierAgreement> = {}): EarlierAgreement => ({
  id,
  sessionId: 'sessie-eerst',
  what: `Afspraak ${id}`,
  who: 'Wijkteam',
  when: '2026-12-01',
  doneWhen: 'Het is af',
  outcome: '',
  postponed: 0,
  newWhen: '',
  ...changes,
})
const held = (id: string, date: string, changes: Partial<Session> = {}) =>
  makeEmptySession({ id, date, municipality: 'Almere', phase: 'gesloten', ...changes })
const next = { id: 'sessie-nu', municipality: 'Almere', date: '2027-03-01', practice: false, follows: [] }

describe('a session opens with the agreements of earlier sessions of the same municipality', () => {
  it('copies them, soonest first, not yet answered, with at the end what was never finished', () => {
    const first = held('sessie-eerst', '2026-11-01', {
      agreements: [
        agreement('later', '2027-01-01'),
        agreement('eerder', '2026-12-01'),
        { ...agreement('half'), who: '', when: '' },
        { ...agreement('leeg'), what: ' ' },
      ],
    })
    expect(collectOpenAgreements(next, [first])).toEqual([
      earlier('eerder'),
      earlier('later', { when: '2027-01-01' }),
      earlier('half', { who: '', when: '' }),
    ])
  })

  it('counts postponements over all sessions and takes the newest day', () => {
    const sessions = [
      held('sessie-drie', '2027-02-01', {
        earlier: [
          earlier('lijst', {
            when: '2027-01-15',
            postponed: 1,
            outcome: 'uitgesteld',
            newWhen: '2027-02-20',
          }),
        ],
      }),
      held('sessie-eerst', '2026-11-01', { agreements: [agreement('lijst')] }),
      held('sessie-twee', '2026-12-15', {
        earlier: [earlier('lijst', { outcome: 'uitgesteld', newWhen: '2027-01-15' })],
      }),
    ]
    expect(collectOpenAgreements(next, sessions)).toEqual([
      earlier('lijst', { when: '2027-02-20', postponed: 2 }),
    ])
  })

  it('leaves out what worked out or lapsed, and brings back what turned out to go on', () => {
    const first = held('sessie-eerst', '2026-11-01', {
      agreements: [agreement('gelukt'), agreement('vervallen'), agreement('toch')],
    })
    const second = held('sessie-twee', '2026-12-01', {
      earlier: [
        earlier('gelukt', { outcome: 'gelukt' }),
        earlier('vervallen', { outcome: 'vervallen' }),
        earlier('toch', { outcome: 'gelukt' }),
      ],
    })
    const third = held('sessie-drie', '2027-01-01', {
      earlier: [earlier('gelukt'), earlier('toch', { outcome: 'loopt' })],
    })
    expect(collectOpenAgreements(next, [first, second, third]).map(({ id }) => id)).toEqual(['toch'])
  })

  it('still knows an agreement of which the first session was thrown away', () => {
    const second = held('sessie-twee', '2026-12-01', {
      earlier: [earlier('lijst', { outcome: 'loopt', postponed: 3 })],
    })
    expect(collectOpenAgreements(next, [second])).toEqual([earlier('lijst', { postponed: 3 })])
  })

  it.each([
    [
      'another municipality',
      held('een', '2026-11-01', { municipality: 'Urk', agreements: [agreement('a')] }),
    ],
    ['a practice session', held('een', '2026-11-01', { practice: true, agreements: [agreement('a')] })],
    ['a later session', held('een', '2027-06-01', { agreements: [agreement('a')] })],
    ['itself', held('sessie-nu', '2026-11-01', { agreements: [agreement('a')] })],
  ])('takes nothing from %s', (_what, other) => {
    expect(collectOpenAgreements(next, [other])).toEqual([])
  })

  it.each([
    ['the municipality is called otherwise by now', { municipality: 'Almere Haven' }],
    ['its day was set before that of the session it follows', { date: '2026-10-01' }],
    ['the municipality was wiped', { municipality: '' }],
  ])('goes on with what it carried along, also when %s', (_what, changes) => {
    const first = held('sessie-eerst', '2026-11-01', { agreements: [agreement('a')] })
    const kept = [earlier('a')]
    const session = { ...next, ...changes, follows: listFollowed({ earlier: kept }) }
    expect(mergeEarlier(kept, collectOpenAgreements(session, [first]))).toBe(kept)
  })

  it('takes capitals and spaces in the name of the municipality for what they are', () => {
    const first = held('sessie-eerst', '2026-11-01', {
      municipality: ' almere ',
      agreements: [agreement('a')],
    })
    expect(collectOpenAgreements(next, [first])).toHaveLength(1)
    expect(collectOpenAgreements({ ...next, municipality: '' }, [{ ...first, municipality: '' }])).toEqual([])
  })

  it('is the same in whatever order the sessions are read, and changes none of them', () => {
    const outcome = fc.constantFrom<EarlierAgreement['outcome'][]>(
      '',
      'gelukt',
      'loopt',
      'uitgesteld',
      'vervallen',
    )
    // every order of the first session and of those that follow, each as likely as another
    const saidInOrders = fc.array(outcome, { maxLength: 5 }).chain((said) => {
      const places = Array.from({ length: said.length + 1 }, (_, at) => at)
      return fc.record({
        said: fc.constant(said),
        order: fc.shuffledSubarray(places, { minLength: places.length }),
      })
    })
    const orders = new Set<string>()
    fc.assert(
      fc.property(saidInOrders, ({ said, order }) => {
        const sessions = [
          held('sessie-eerst', '2026-01-01', { agreements: [agreement('lijst')] }),
          ...said.map((own, at) =>
            held(`sessie-${at}`, `2026-0${at + 2}-01`, { earlier: [earlier('lijst', { outcome: own })] }),
          ),
        ]
        const before = structuredClone(sessions)
        orders.add(order.join(''))
        const shuffled = order.flatMap((at) => sessions[at] ?? [])
        const open = collectOpenAgreements(next, sessions)
        expect(collectOpenAgreements(next, shuffled)).toEqual(open)
        expect(sessions).toEqual(before)
        const last = said.findLast((own) => own !== '')
        expect(open).toHaveLength(last === 'gelukt' || last === 'vervallen' ? 0 : 1)
        expect(open[0]?.postponed ?? 0).toBe(
          open.length === 0 ? 0 : said.filter((own) => own === 'uitgesteld').length,
        )
      }),
    )
    // an order that is hardly ever another one proves nothing
    expect(orders.size).toBeGreaterThan(20)
  })
})

describe('answering', () => {
  it('keeps a new day with a postponement only', () => {
    const session = makeEmptySession({ earlier: [earlier('lijst'), earlier('ander')] })
    const postponed = answerEarlier(session, 'lijst', { outcome: 'uitgesteld', newWhen: '2027-04-01' })
    expect(postponed.earlier[0]).toMatchObject({ outcome: 'uitgesteld', newWhen: '2027-04-01' })
    expect(postponed.earlier[1]).toBe(session.earlier[1])
    expect(answerEarlier(postponed, 'lijst', { outcome: 'gelukt' }).earlier[0]).toMatchObject({
      outcome: 'gelukt',
      newWhen: '',
    })
  })
})

describe('bringing the list up to date', () => {
  it('adds what is open, keeps what was answered, and drops what nobody spoke of and is no longer open', () => {
    const now = [earlier('besproken', { outcome: 'loopt' }), earlier('weg')]
    expect(mergeEarlier(now, [earlier('nieuw')]).map(({ id }) => id)).toEqual(['besproken', 'nieuw'])
  })

  it('is the same list when nothing changed', () => {
    const now = [earlier('een'), earlier('twee', { outcome: 'gelukt' })]
    expect(mergeEarlier(now, [earlier('een'), earlier('twee')])).toBe(now)
  })

  it('is the same list after it went to disk and back, and whatever the order of the sessions', () => {
    const sessions = ['een', 'twee'].map((id) =>
      held(`sessie-${id}`, '2026-11-01', { agreements: [agreement(id)] }),
    )
    const open = collectOpenAgreements(next, sessions)
    const kept = sessionSchema.parse(makeEmptySession({ earlier: [...open] })).earlier
    expect(mergeEarlier(kept, open)).toBe(kept)
    expect(mergeEarlier(kept, collectOpenAgreements(next, sessions.toReversed()))).toBe(kept)
  })

  it('is another list when what was agreed reads otherwise by now', () => {
    const now = [earlier('een')]
    expect(mergeEarlier(now, [earlier('een', { what: 'Anders' })])).not.toBe(now)
  })
})
