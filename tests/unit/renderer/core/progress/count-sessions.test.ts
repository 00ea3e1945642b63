import { beforeAll, describe, expect, it } from 'vitest'
import { readData } from '../../../../../content/plugin/read/read-data'
import { readRegister } from '../../../../../content/plugin/read/read-register'
import { countsSchema } from '#contract/counts.ts'
import type { SessionSummary } from '#contract/session.ts'
import { addCounts, countSessions, elsewhere } from '#core/progress/count-sessions.ts'
import { listDistricts } from '#core/progress/districts.ts'
import { countReached, listProgressRows } from '#core/progress/progress-table.ts'
import { makeSessionSummary } from '../../../make-session-summary'
import { makeCounts } from '../../../main/example-documents'

const today = '2026-11-25'
const known = ['Almere', 'Urk', 'Zeist']
const towns = [
  { name: 'Urk', district: 'Flevoland' },
  { name: 'Almere', district: 'Flevoland' },
  { name: 'Zeist', district: 'Oost-Utrecht' },
]
const signal = (count: number, page = 'signaal/geld-bankpas-weg') => ({ page, count })

describe('counting sessions', () => {
  it('counts by municipality, whatever the capitals, and no practice or empty session', () => {
    const { municipalities } = countSessions(
      [
        makeSessionSummary(),
        makeSessionSummary({ municipality: 'ALMERE ', people: null }),
        makeSessionSummary({ practice: true }),
        makeSessionSummary({ held: false }),
        makeSessionSummary({ municipality: 'Buurthuis in Ons Dorp' }),
        makeSessionSummary({ municipality: '' }),
      ],
      known,
      today,
    )
    expect(municipalities).toEqual([
      { name: 'Almere', sessions: 2, people: 10 },
      { name: elsewhere, sessions: 2, people: 20 },
    ])
  })

  it('shows a signal from five times on, over all sessions together', () => {
    const { signals } = countSessions(
      [
        makeSessionSummary({ signals: [signal(3), signal(4, 'signaal/sch-verzuim')] }),
        makeSessionSummary({ signals: [signal(2)] }),
        makeSessionSummary({ practice: true, signals: [signal(9, 'signaal/sch-verzuim')] }),
      ],
      known,
      today,
    )
    expect(signals).toEqual([signal(5)])
  })

  it('knows which agreements are open, overdue, done and lapsed, with the newest day of a postponed one', () => {
    const said = (id: string, outcome: SessionSummary['followed'][number]['outcome'], newWhen = '') => ({
      id,
      when: '2026-11-01',
      outcome,
      newWhen,
      postponed: 0,
    })
    const first = makeSessionSummary({
      agreed: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, when: '2026-11-01' })),
    })
    const second = makeSessionSummary({
      id: 'sessie-twee',
      date: '2026-11-10',
      followed: [
        said('a', 'gelukt'),
        said('b', 'vervallen'),
        said('c', 'uitgesteld', '2026-12-01'),
        said('d', 'loopt'),
      ],
    })
    expect(countSessions([second, first], known, today).agreements).toEqual({
      open: 3,
      overdue: 2,
      done: 1,
      lapsed: 1,
    })
  })

  it('gives what may be passed on as it is', () => {
    const own = countSessions([makeSessionSummary({ signals: [signal(7)] })], known, today)
    const counts = { id: 'herkomst-een', name: 'Team', madeAt: '2026-11-25T10:00:00.000Z', ...own }
    expect(countsSchema.parse(counts)).toEqual(counts)
  })

  it('is done before you notice with 5,000 sessions', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      makeSessionSummary({
        id: `sessie-${at}`,
        municipality: known[at % 3]!,
        signals: [signal(1)],
        agreed: [{ id: `afspraak-${at}`, when: '2026-11-01' }],
      }),
    )
    const counted = countSessions(many, known, today)
    expect(counted.municipalities.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(5000)
    expect(counted.agreements.overdue).toBe(5000)
    expect(counted.signals).toEqual([signal(5000)])
  })
})

describe('adding up what others counted', () => {
  it('adds by municipality and signal', () => {
    const sum = addCounts([makeCounts(), makeCounts({ id: 'herkomst-twee' })])
    expect(sum).toEqual({
      municipalities: [
        { name: 'Almere', sessions: 4, people: 42 },
        { name: 'Urk', sessions: 2, people: 16 },
      ],
      agreements: { open: 6, overdue: 2, done: 8, lapsed: 0 },
      signals: [signal(18)],
    })
  })
})

describe('the table for a spreadsheet', () => {
  it('names every municipality, also without a session, and the target', () => {
    const tallies = countSessions([makeSessionSummary()], known, today)
    const districts = listDistricts(towns, tallies)
    expect(countReached(districts)).toBe(1)
    const rows = listProgressRows(tallies, districts, { target: 5, day: today, nameSignal: (page) => page })
    expect(rows).toContainEqual(['Sessies', 'Almere', 'Flevoland', 1, 10])
    expect(rows).toContainEqual(['Sessies', 'Zeist', 'Oost-Utrecht', 0, 0])
    expect(rows).toContainEqual(['Doel van het programma', '', '', 5, ''])
    expect(rows.every((row) => row.length === 5)).toBe(true)
  })
})

describe('the tile map that we ship', () => {
  let tiles: readonly string[] = []
  let municipalities: readonly string[] = []
  beforeAll(async () => {
    tiles = (await readData(process.cwd())).data.tiles.map(({ name }) => name)
    municipalities = (await readRegister(process.cwd())).register.municipalities.map(({ naam }) => naam)
  })

  it('has a tile for each of the 38 municipalities and no other', () => {
    expect(municipalities).toHaveLength(38)
    expect([...tiles].sort()).toEqual([...municipalities].sort())
  })
})
