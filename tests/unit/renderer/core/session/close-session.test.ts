import { describe, expect, it } from 'vitest'
import {
  checkClosingDays,
  closeSession,
  proposeKeepUntil,
  proposeSummary,
} from '#core/session/close-session.ts'
import { makeEmptySession, makeFullSession } from '../../../../scenarios/report/example-session'

const now = new Date('2026-11-25T12:00:00Z')

describe('closing a session', () => {
  it('stops the clock and fills in a day to throw the report away', () => {
    const running = makeEmptySession({
      phase: 'bezig',
      date: '2026-11-25',
      clock: { runningSince: '2026-11-25T11:50:00.000Z', seenAt: null, spentSeconds: {} },
    })
    expect(closeSession(running, now)).toMatchObject({
      phase: 'gesloten',
      clock: { runningSince: null, spentSeconds: { 'stap-1': 600 } },
      closing: { keepUntil: '2027-05-25' },
    })
  })

  it('leaves a day that the group agreed on alone', () => {
    const session = makeFullSession()
    expect(closeSession(session, now).closing.keepUntil).toBe('2027-05-23')
  })

  it('can be done at once with an empty session', () => {
    expect(closeSession(makeEmptySession(), now)).toMatchObject({
      phase: 'gesloten',
      closing: { keepUntil: '2027-05-25' },
    })
  })
})

describe('the proposal for a day to throw the report away', () => {
  it('is a month after the follow-up, also over the end of a short month', () => {
    const { closing } = makeEmptySession()
    const session = makeEmptySession({ closing: { ...closing, followUp: '2027-01-31' } })
    expect(proposeKeepUntil(session, now)).toBe('2027-02-28')
  })

  it('is half a year after the session when there is no follow-up', () => {
    expect(proposeKeepUntil(makeEmptySession({ date: '2026-12-01' }), now)).toBe('2027-06-01')
  })
})

describe('the first summary', () => {
  it('says what was decided, agreed, parked and when the group meets again', () => {
    const session = {
      ...makeFullSession(),
      decisions: [{ id: 'besluit-1', text: 'Eerst het wijkteam.', stepId: '' }],
    }
    expect(proposeSummary(session).split('\n')).toEqual([
      'We besloten:',
      '- Eerst het wijkteam.',
      // how much, by whom and by when: the agreements themselves stand beside it
      expect.stringMatching(/^We maakten 2 afspraken\. De eerste moet klaar zijn op .* 2027\.$/) as string,
      expect.stringContaining('Wie iets doet: Wijkteam, met leerplicht') as string,
      '2 punten staan op de parkeerplek.',
      'We zien elkaar weer op 18 januari 2027.',
    ])
  })

  it('says so when nothing was agreed', () => {
    expect(proposeSummary(makeEmptySession())).toBe('We maakten geen afspraken.')
  })
})

describe('the days of the closing', () => {
  const check = (closing: { followUp?: string; keepUntil?: string }) => {
    const session = makeEmptySession({ date: '2026-11-25' })
    return checkClosingDays({ ...session, closing: { ...session.closing, ...closing } }, '2026-11-26')
  }

  it('are said to be wrong when the follow-up is not after the session, or the last day of keeping has been', () => {
    expect(check({ followUp: '2026-11-25' }).followUp).toMatch(
      /^Het vervolg komt na de sessie van 25 november 2026/,
    )
    expect(check({ keepUntil: '2026-11-25' }).keepUntil).toMatch(/^Deze dag is al geweest/)
  })

  it('are left alone when they can be right, or are not known yet', () => {
    const fine = { followUp: '', keepUntil: '' }
    expect(check({})).toEqual(fine)
    expect(check({ followUp: '2026-11-26', keepUntil: '2026-11-26' })).toEqual(fine)
  })

  it('are not compared with what is no day: its own field says that', () => {
    const session = makeEmptySession({ date: 'morgen' })
    const closing = { ...session.closing, followUp: '2026-12-24', keepUntil: '2026-02-31' }
    expect(checkClosingDays({ ...session, closing }, '2026-11-26')).toEqual({ followUp: '', keepUntil: '' })
  })
})

it('a summary does not say that there are no agreements when none of them is ready', () => {
  const half = { id: 'a', what: 'Bellen', who: '', when: '', doneWhen: '', stepId: '' }
  const session = makeEmptySession({ agreements: [half, { ...half, id: 'b' }] })
  expect(proposeSummary(session)).toMatch(/^We maakten 2 afspraken\./)
})
