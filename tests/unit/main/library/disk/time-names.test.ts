import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameMoment, readMoment, sayMoment } from '../../../../../main/library/disk/time-names'

const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })

describe('moments in file names', () => {
  it('come back as they went in, and contain nothing that a disk refuses', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const name = nameMoment(moment)
        expect(name).toMatch(/^[0-9TZ-]{24}$/)
        expect(readMoment(name)).toBe(moment.toISOString())
      }),
    )
  })

  it('sort as the moments do', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        expect(nameMoment(one) < nameMoment(other)).toBe(one.getTime() < other.getTime())
      }),
    )
  })

  it.each([
    '',
    '..',
    '../../etc/passwd',
    '2026-11-22',
    '2026-99-99T99-99-99-999Z',
    'a2026-11-22T10-00-00-000Z',
  ])('does not take %j for one', (name) => expect(readMoment(name)).toBeUndefined())

  it('are said as a clock time today, and with the day before that', () => {
    const now = new Date(2026, 10, 22, 16, 0)
    expect(sayMoment(new Date(2026, 10, 22, 14, 3), now)).toBe('14:03')
    expect(sayMoment(new Date(2026, 10, 21, 9, 30), now)).toBe('21 november 09:30')
  })
})
