import { describe, expect, it } from 'vitest'
import {
  checkTimes,
  describeTimes,
  findEnd,
  measureTimes,
  remarkOnTimes,
  type Times,
} from '#core/session/session-times.ts'

const times = (startsAt: string, endsAt: string): Times => ({ startsAt, endsAt })

describe('begin and end of a session', () => {
  it.each([
    ['both', times('13:30', '15:30'), 'van 13:30 tot 15:30', 120],
    ['past midnight', times('22:30', '00:15'), 'van 22:30 tot 00:15, na middernacht', 105],
    ['a begin alone', times('13:30', ''), 'vanaf 13:30', null],
    ['an end alone', times('', '15:30'), 'tot 15:30', null],
    ['neither', times('', ''), '', null],
  ])('with %s reads as a person says it', (_what, own, text, minutes) => {
    expect(checkTimes(own)).toBe('')
    expect(describeTimes(own)).toBe(text)
    expect(measureTimes(own)).toBe(minutes)
  })

  it('with the end before the begin says what is wrong and what to do, and leaves the end out of what is printed', () => {
    const turned = times('15:30', '13:30')
    expect(checkTimes(turned)).toBe(
      'Het einde (13:30) ligt voor het begin (15:30). Kijk beide tijden na of laat er een leeg.',
    )
    expect(describeTimes(turned)).toBe('vanaf 15:30')
    expect(measureTimes(turned)).toBeNull()
    expect(findEnd({ ...turned, date: '2026-12-01' })).toBeNull()
  })

  it('that are the same ask for a later end', () => {
    expect(checkTimes(times('13:30', '13:30'))).toBe(
      'Begin en einde zijn gelijk. Kies een later einde of laat het leeg.',
    )
  })

  it('say it when the script takes longer or shorter, and when the end is on the next day', () => {
    expect(remarkOnTimes(times('13:30', '15:30'), 120)).toBe('')
    expect(remarkOnTimes(times('13:30', '15:00'), 120)).toBe('Dat is 90 minuten; het draaiboek duurt 120.')
    expect(remarkOnTimes(times('22:30', '00:30'), 120)).toBe('Tot 00:30 de volgende dag.')
    expect(remarkOnTimes(times('13:30', ''), 120)).toBe('')
  })

  it('past midnight end on the next day', () => {
    expect(findEnd({ ...times('22:30', '00:30'), date: '2026-12-31' })).toEqual(
      new Date('2027-01-01T00:30:00'),
    )
    expect(findEnd({ ...times('22:30', '00:30'), date: '' })).toBeNull()
  })
})
