import { describe, expect, it } from 'vitest'
import { sessionSummarySchema, type Session } from '#contract/session.ts'
import { summarise } from '../../../../../main/library/sessions/summarise'
import { makeSession } from '../../example-session'

const agreement = (id: string, when: string) => ({
  id,
  what: 'Bellen',
  who: 'Leerplicht',
  when,
  doneWhen: '',
  stepId: '',
})

describe('what a list shows of a session', () => {
  it('is what the contract says', () => {
    expect(sessionSummarySchema.parse(summarise(makeSession()))).toEqual(summarise(makeSession()))
  })

  it('counts the agreements, also the ones that are not ready', () => {
    const agreements = [agreement('afspraak-a', '2026-12-09'), agreement('afspraak-b', '')]
    expect(summarise(makeSession({ agreements })).agreements).toBe(2)
  })

  it('tells what progress needs: ready agreements, what was said of earlier ones, and signals of the card only', () => {
    const ready = { ...agreement('afspraak-a', '2026-12-09'), doneWhen: 'Gebeld' }
    const earlier = {
      id: 'afspraak-oud',
      sessionId: 'sessie-oud',
      what: 'Lijst',
      who: 'Wijkteam',
      when: '2026-11-01',
      doneWhen: 'Er is een lijst',
      outcome: 'uitgesteld' as const,
      postponed: 1,
      newWhen: '2027-01-01',
    }
    const own = { ...makeSession().tallies[0]!, id: 'telling-twee', page: '', label: 'Hangt bij de kiosk' }
    const summary = summarise(
      makeSession({
        agreements: [ready, agreement('afspraak-b', '2026-12-01')],
        earlier: [earlier],
        tallies: [...makeSession().tallies, own],
      }),
    )
    expect(summary.agreed).toEqual([{ id: 'afspraak-a', when: '2026-12-09' }])
    expect(summary.followed).toEqual([
      { id: 'afspraak-oud', when: '2026-11-01', outcome: 'uitgesteld', newWhen: '2027-01-01', postponed: 1 },
    ])
    expect(summary.signals).toEqual([{ page: 'signaal/dure-spullen', count: 3 }])
    expect(JSON.stringify(summary)).not.toContain('kiosk')
  })

  const empty: Partial<Session> = { phase: 'gesloten', tallies: [], parked: [] }
  const [first] = makeSession().steps
  const used: [string, Partial<Session>][] = [
    ['time was spent', { clock: { runningSince: null, seenAt: null, spentSeconds: { opening: 1 } } }],
    ['a signal was counted', { tallies: makeSession().tallies }],
    ['something was parked', { parked: makeSession().parked }],
    ['something was noted', { steps: [{ ...first!, notes: 'Rustig begin' }] }],
    ['an item was ticked', { steps: [{ ...first!, checklist: [{ text: 'Lijst', done: true }] }] }],
    [
      'the group was measured',
      { measurements: [{ statement: 'Ik weet', before: [0, 0, 1, 0, 0], after: [0, 0, 0, 0, 0] }] },
    ],
    [
      'a case was shown',
      { cases: [{ page: 'casus/geldezel', revealed: 1, before: {}, after: {}, learned: '' }] },
    ],
    ['a summary was read back', { closing: { ...makeSession().closing, summary: 'We spraken af' } }],
  ]

  it.each(used)('says that a closed session was held when %s', (_what, changes) => {
    expect(summarise(makeSession({ ...empty, ...changes })).held).toBe(true)
    expect(summarise(makeSession({ ...empty, ...changes, phase: 'bezig' })).held).toBe(false)
  })

  it('says that a session was not held when it was closed at once, with nothing in it', () => {
    expect(summarise(makeSession(empty)).held).toBe(false)
  })
})
