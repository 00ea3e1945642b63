import fc from 'fast-check'
import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { writeAgreementsCsv } from '#core/report/pass-on/write-agreements-csv.ts'
import { writeAgreementsMail } from '#core/report/pass-on/write-agreements-mail.ts'
import { writeFollowUp } from '#core/report/pass-on/write-follow-up.ts'
import { makeEmptySession, makeFullSession } from '../../../../../scenarios/report/example-session'

const session = makeFullSession()
const withWhat = (what: string) =>
  makeEmptySession({ agreements: [{ id: 'a', what, who: '', when: '', doneWhen: '', stepId: '' }] })

/** Reads a table as Excel does with a semicolon as its sign between cells. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cells = text.slice(1).matchAll(/"((?:[^"]|"")*)"(;|\r\n)/gu)
  for (const [, cell = '', end] of cells) {
    rows.at(-1)!.push(cell.replaceAll('""', '"'))
    if (end !== ';') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('the agreements for Excel', () => {
  const csv = writeAgreementsCsv(session)

  it('start with a byte order mark, and have semicolons and the line ends of Windows', () => {
    expect(csv.startsWith('\uFEFF"Nr.";"Wat";"Wie";"Wanneer";"Gelukt als";"Status"\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/\r/)
  })

  it('hold every agreement with its day as Excel in Dutch reads it, and what is not complete yet', () => {
    expect(readCsv(csv).slice(2)).toEqual([
      [
        '2',
        'Gastles over geldezelwerk op het mbo, eerste leerjaar',
        'Jongerenwerk',
        '29-01-2027',
        'Vier klassen hebben de les gehad',
        'nieuw',
      ],
      ['3', 'Ouderavond over online veiligheid', 'Mbo-college', '', '', 'mist nog wanneer en gelukt als'],
    ])
  })

  it('never let a cell start a formula', () => {
    const start = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '|',
      '%',
      '＝',
      '\t=',
      ' =',
      '\u00A0+',
      '\u200B=',
      '\r=',
      '"=',
      "'",
    )
    fc.assert(
      fc.property(start, fc.string({ unit: 'grapheme', maxLength: 20 }), (sign, rest) => {
        const csv = writeAgreementsCsv(withWhat(`${sign}${rest}`))
        for (const row of readCsv(csv))
          for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@|%＝＋－＠]/u)
      }),
    )
  })

  it('keep quotes, semicolons and line ends in their cell', () => {
    expect(readCsv(writeAgreementsCsv(withWhat('a "b"; c\nd')))[1]?.[1]).toBe('a "b"; c\nd')
  })
})

describe('the agreements for a mail', () => {
  it('are numbered, with who, when and gelukt als below each, and end with the next time', () => {
    const text = writeAgreementsMail(session)
    expect(text).toMatch(
      /^Afspraken van de signaleringssessie in Veldhoek aan de Vecht van 23 november 2026\n\n1\. Eén/,
    )
    expect(text).toContain(
      '2. Gastles over geldezelwerk op het mbo, eerste leerjaar\n   Wie: Jongerenwerk\n   Wanneer: 29 januari 2027\n   Gelukt als: Vier klassen hebben de les gehad\n\n',
    )
    expect(text).toContain('   Status: mist nog wanneer en gelukt als\n')
    expect(text.endsWith('\n\nDe volgende keer is op maandag 18 januari 2027.\n')).toBe(true)
  })

  it('say so when there are none', () => {
    expect(writeAgreementsMail(makeEmptySession())).toContain('Er zijn geen afspraken gemaakt.')
  })
})

describe('the follow-up for a calendar', () => {
  const place =
    'Buurthuis De Łódź; zaal 2, "achter" \\ de trap, waar het altijd zo lekker naar appeltaart ruikt\nen nog een regel'
  const appointment = (changes = {}) => writeFollowUp({ ...session, place, revision: 7, ...changes }) ?? ''

  it('is a whole day with a place and a reminder, as two readers of calendars see it', () => {
    const [event] = new ICAL.Component(ICAL.parse(appointment()) as unknown[]).getAllSubcomponents('vevent')
    const read = new ICAL.Event(event)
    expect(read.summary).toBe('Vervolg signaleringssessie')
    expect(read.location).toBe(place)
    expect(read.startDate.toString()).toBe('2027-01-18')
    expect(read.endDate.toString()).toBe('2027-01-19')
    expect(read.sequence).toBe(7)
    expect(event!.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT15H')

    const [other] = convertIcsCalendar(undefined, appointment()).events ?? []
    expect(other).toMatchObject({
      summary: 'Vervolg signaleringssessie',
      sequence: 7,
      uid: read.uid,
      location: place,
    })
    expect(other?.start).toMatchObject({ type: 'DATE', date: new Date('2027-01-18T00:00:00Z') })
    expect(other?.alarms).toHaveLength(1)
  })

  it('stays the same appointment after a change, with a higher number', () => {
    const read = (text: string) =>
      new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!)
    const [before, after] = [
      read(appointment()),
      read(appointment({ revision: 8, closing: { ...session.closing, followUp: '2027-02-01' } })),
    ]
    expect(after.uid).toBe(before.uid)
    expect(after.sequence).toBeGreaterThan(before.sequence)
    expect(after.startDate.toString()).toBe('2027-02-01')
  })

  it('names no municipality and no title of the session', () => {
    const text = writeFollowUp({ ...session, place: '' })
    expect(text).not.toContain('Veldhoek')
    expect(text).not.toContain(session.title)
    expect(text).not.toContain('LOCATION')
  })

  it('has no line of more than 75 bytes and ends each as Windows does', () => {
    for (const line of appointment().split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('is not there when no day was agreed on', () => {
    expect(writeFollowUp(makeEmptySession())).toBeUndefined()
  })
})
