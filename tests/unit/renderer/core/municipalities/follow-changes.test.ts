import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { describeChange } from '../../../../../content/plugin/describe/describe-change'
import { readData } from '../../../../../content/plugin/read/read-data'
import { municipalityFileSchema } from '#schema/build/register.ts'
import { listCurrent, nameOnDay } from '#core/municipalities/follow-changes.ts'
import { addCounts, countSessions } from '#core/progress/count-sessions.ts'
import { listDistricts } from '#core/progress/districts.ts'
import { countReached } from '#core/progress/progress-table.ts'
import { makeSessionSummary } from '../../../make-session-summary'

const file = municipalityFileSchema.parse(parse(await readFile('seeds/gemeenten.yaml', 'utf8')))
const tiles = (await readData(process.cwd())).data.tiles
/** The list that we ship, with the law confirmed or not. */
const list = (confirmed: boolean) =>
  file.gemeenten.map((town) => ({
    name: town.naam,
    district: town.district,
    change: describeChange(town.tot === undefined ? town : { ...town, bevestigd: confirmed }),
  }))
const [before, after] = ['2026-12-31', '2027-01-01']

describe('the municipalities that we ship', () => {
  it('stay 38 on both sides of the date as long as nobody confirmed the law', () => {
    expect(file.gemeenten.filter(({ bevestigd }) => bevestigd === true)).toEqual([])
    expect(listCurrent(list(false), before)).toHaveLength(38)
    expect(listCurrent(list(false), after)).toHaveLength(38)
    expect(nameOnDay('Wijdemeren', list(false), after)).toBe('Wijdemeren')
  })

  it('go from 38 to 37 on the day itself once it is confirmed, with a tile for each', () => {
    const names = (day: string) => listCurrent(list(true), day).map(({ name }) => name)
    expect(names(before)).toHaveLength(38)
    expect(names(after)).toHaveLength(37)
    expect(names(after)).not.toContain('Wijdemeren')
    for (const day of [before, after])
      expect(tiles.filter(({ name }) => names(day).includes(name))).toHaveLength(names(day).length)
  })

  it('count a session in Wijdemeren there before the date, and in Hilversum from it on', () => {
    const sessions = [
      makeSessionSummary({ municipality: 'wijdemeren ', people: 6 }),
      makeSessionSummary({ municipality: 'Hilversum', people: 4 }),
    ]
    const count = (day: string) => {
      const towns = listCurrent(list(true), day)
      const moved = sessions.map((one) => ({
        ...one,
        municipality: nameOnDay(one.municipality, list(true), day),
      }))
      const tallies = countSessions(
        moved,
        towns.map(({ name }) => name),
        day,
      )
      const [hilversum] = listDistricts(towns, addCounts([tallies]))
        .flatMap((district) => district.towns)
        .filter(({ name }) => name === 'Hilversum')
      return { reached: countReached(listDistricts(towns, tallies)), hilversum }
    }
    expect(count(before)).toMatchObject({ reached: 2, hilversum: { sessions: 1, people: 4 } })
    expect(count(after)).toMatchObject({ reached: 1, hilversum: { sessions: 2, people: 10 } })
  })
})

describe('a municipality that changes', () => {
  const town = (name: string, change: Partial<{ from: string; until: string; into: string }> = {}) => ({
    name,
    change: { from: '', until: '', into: '', ...change },
  })

  it('can begin on a day', () => {
    const all = [town('Nieuw', { from: '2027-01-01' })]
    expect(listCurrent(all, before)).toEqual([])
    expect(listCurrent(all, after)).toEqual(all)
  })

  it('goes by the last name after two changes, and an unknown name stays as it was typed', () => {
    const all = [
      town('Een', { until: '2027-01-01', into: 'Twee' }),
      town('Twee', { until: '2027-01-01', into: 'Drie' }),
      town('Drie'),
    ]
    expect(nameOnDay('een', all, after)).toBe('Drie')
    expect(nameOnDay('Buurthuis', all, after)).toBe('Buurthuis')
  })
})
