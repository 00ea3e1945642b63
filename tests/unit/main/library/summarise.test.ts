import { describe, expect, it } from 'vitest'
import { sessionSummarySchema } from '../../../../main/contract/session'
import { summarise } from '../../../../main/library/summarise'
import { makeSession } from '../example-session'

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

  it.each([
    ['closed after something was noted', { phase: 'gesloten' }, true],
    ['closed at once, with nothing in it', { phase: 'gesloten', tallies: [] }, false],
    ['still running', { phase: 'bezig' }, false],
  ] as const)('says whether a session was held: %s', (_what, changes, held) => {
    expect(
      summarise(makeSession({ ...changes, tallies: 'tallies' in changes ? [] : makeSession().tallies })).held,
    ).toBe(held)
  })
})
