import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, isKeptDay } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import { explainDay, readDayInText, readTypedDay } from '#core/fields/typed-day.ts'
import { isBlankText } from '#core/fields/blank-text.ts'
import { explainNumber, readNumberInText, readTypedNumber } from '#core/fields/typed-number.ts'
import { formatDayOfMoment, formatDayWithWeekday } from '#core/report/dutch-dates.ts'
import { addDays, addMonths, dayOfMoment } from '#core/session/days.ts'
import { readDaysBefore } from '#core/session/agreements/days-before.ts'
import { formatDay, formatMoment, formatTime } from '#core/session/describe-time.ts'

/** Any text, and texts that look like days: of years of one to six digits, with days and months that may not exist. */
const oddDay = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(14), fc.nat(33))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  fc
    .tuple(fc.nat(9999), fc.nat(12), fc.nat(31))
    .map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')),
)

describe('days', () => {
  it.each([
    ['2000-01-01', true],
    ['2100-12-31', true],
    ['2028-02-29', true],
    ['1999-12-31', false],
    ['2101-01-01', false],
    ['2027-02-29', false],
    ['2026-02-31', false],
    ['20266-01-01', false],
    ['0202-12-01', false],
    ['+010000-01-01', false],
    ['-0001-01-01', false],
    ['', false],
  ])('%j can be kept: %s', (day, kept) => {
    expect(isKeptDay(day)).toBe(kept)
  })

  it('only a whole day within the limits leaves a field', () => {
    fc.assert(
      fc.property(oddDay, fc.boolean(), (value, half) => {
        const typed = readTypedDay(value, half)
        expect(typed.kind === 'day').toBe(!half && isKeptDay(value))
      }),
    )
  })

  it('showing a day or a moment never throws, and shows what stands there when it is none', () => {
    fc.assert(
      fc.property(oddDay, (text) => {
        for (const shown of [formatDay(text), formatDayWithWeekday(text)])
          if (!isDay(text)) expect(shown).toBe(text)
        expect(typeof formatTime(text)).toBe('string')
        expect(typeof formatMoment(text)).toBe('string')
        expect(typeof formatDayOfMoment(new Date(text))).toBe('string')
        expect(typeof dayOfMoment(text)).toBe('string')
        expect(explainDay('outside', text)).toMatch(/^[A-Z].*\.$/s)
      }),
    )
  })

  it('reckoning with days answers a day that can be kept, or nothing', () => {
    fc.assert(
      fc.property(oddDay, fc.integer(), (text, by) => {
        for (const day of [addDays(text, by), addMonths(text, by % 100_000)])
          expect(day === '' || isKeptDay(day)).toBe(true)
      }),
    )
  })

  it.each([
    ['9999-12-31', 1, ''],
    ['2100-12-31', 1, ''],
    ['0050-06-01', 1, ''],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    // the night in which the clock goes forward has a day after it like any other
    ['2027-02-28', 1, '2027-03-28'],
  ])('%s and %i month(s) is %j', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it.each([
    ['24-12-2026', '2026-12-24'],
    ['24/12/26', '2026-12-24'],
    ['24.12.2026', '2026-12-24'],
    [' 2026-12-24\n', '2026-12-24'],
    ['2026-12-24T09:30:00Z', '2026-12-24'],
    ['do 24 dec. 2026', '2026-12-24'],
    ['donderdag 24 december 2026', '2026-12-24'],
    ['1 mrt 2027', '2027-03-01'],
    ['1e maart 2027', '2027-03-01'],
    ['２４-１２-２０２６', '2026-12-24'],
    ['\u200E24\u200E-12-2026', '2026-12-24'],
    ['31-02-2026', undefined],
    ['24 foo 2026', undefined],
    ['di 24-12-2026 14:00', '2026-12-24'],
    ['dinsdag 24 december 2026 om 14.00 uur', '2026-12-24'],
    ['24-12-2026, 14:00-16:00', '2026-12-24'],
    ['2026.12.24', '2026-12-24'],
    ["24 december '26", '2026-12-24'],
    ['1-2-26', '2026-02-01'],
    ['vandaag', '2026-11-29'],
    ['Morgen', '2026-11-30'],
    ['overmorgen', '2026-12-01'],
    ['22 nov', '2026-11-22'],
    ['5 januari', '2027-01-05'],
    ['29 feb', undefined],
    ['1-2', undefined],
    ['14:00', undefined],
    ['constructor', undefined],
    ['volgende week', undefined],
    ['06-12345678', undefined],
    ['', undefined],
  ])('reads %j on the clipboard as %j', (text, day) => {
    expect(readDayInText(text, '2026-11-29')).toBe(day)
  })

  it('reads nothing but days that exist', () => {
    fc.assert(
      fc.property(oddDay, (text) => {
        const day = readDayInText(text, '2026-11-29')
        expect(day === undefined || isDay(day)).toBe(true)
      }),
    )
  })

  it('a task further away than a session can hold has no day', () => {
    expect(readDaysBefore('57 weken vooraf')).toBe(399)
    expect(readDaysBefore('999 weken vooraf')).toBeNull()
    expect(readDaysBefore(`${'9'.repeat(400)} dagen vooraf`)).toBeNull()
  })
})

describe('a text in which nothing is to be seen', () => {
  it.each(['', ' ', '\u00A0', '\u200B', '\u2060\uFEFF', '\u00AD', '\u2800', '\u3164', '\t\n', '\uFE0F'])(
    '%j is as empty as no text',
    (text) => expect(isBlankText(text)).toBe(true),
  )
  it.each(['a', '.', '0', '🙂', '\u200Bx'])('%j is not', (text) => expect(isBlankText(text)).toBe(false))
})

describe('numbers', () => {
  it.each([
    ['12', 12],
    ['12 personen', 12],
    ['12 personen\n', 12],
    ['ca. 15', 15],
    ['ongeveer 20 deelnemers', 20],
    ['±8', 8],
    ['1.200', 1200],
    ['１２', 12],
    ['\u200E12\u200E', 12],
    ['1,5', undefined],
    ['½', undefined],
    ['12 à 15', undefined],
    ['12-15', undefined],
    ['-3', undefined],
    ['1e2', undefined],
    ['twaalf', undefined],
    ['', undefined],
  ])('reads %j on the clipboard as %j', (text, number) => {
    expect(readNumberInText(text)).toBe(number)
  })

  const range = { min: 0, max: limits.people }

  it.each([
    ['12', 12],
    ['0', 0],
    ['-0', 0],
    ['012', 12],
    ['1e2', 100],
    ['500', 500],
  ])('%j is %i', (value, number) => {
    expect(readTypedNumber(value, false, range)).toEqual({ kind: 'number', number })
  })

  it.each(['501', '-1', '12.5', '1e9', '1e400', 'Infinity', 'twaalf', '1 2'])(
    '%j cannot be kept',
    (value) => {
      expect(readTypedNumber(value, false, range)).toEqual({ kind: 'unfit' })
    },
  )

  it('only a whole number within the limits leaves a field', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
        fc.boolean(),
        (value, bad) => {
          const typed = readTypedNumber(value, bad, range)
          if (typed.kind !== 'number') return
          expect(Number.isInteger(typed.number) && typed.number >= 0 && typed.number <= limits.people).toBe(
            true,
          )
          expect(JSON.stringify(typed.number)).toMatch(/^\d+$/)
        },
      ),
    )
  })

  it('says what to fill in, and what stays until then', () => {
    expect(explainNumber(range)).toBe('Vul een heel getal in van 0 tot en met 500.')
    expect(explainNumber(range, 12)).toBe(
      'Vul een heel getal in van 0 tot en met 500; tot dan blijft 12 staan.',
    )
  })
})
