import type { Tallies } from './count-sessions'
import { elsewhere } from './count-sessions'
import type { DistrictProgress } from './districts'

/** The whole of Voortgang as rows for a spreadsheet: what it is about, then each count on a line of its own. */
export function listProgressRows(
  tallies: Tallies,
  districts: readonly DistrictProgress[],
  options: {
    readonly target: number
    readonly day: string
    readonly nameSignal: (page: string) => string
  },
): readonly (readonly (string | number)[])[] {
  const { municipalities, agreements, signals } = tallies
  const other = municipalities.find(({ name }) => name === elsewhere)
  return [
    ['Soort', 'Naam', 'District', 'Aantal', 'Deelnemers'],
    ...districts.flatMap(({ towns }) =>
      towns.map(({ name, district, sessions, people }) => ['Sessies', name, district, sessions, people]),
    ),
    ...(other ? [['Sessies', elsewhere, '', other.sessions, other.people]] : []),
    ['Gemeenten bereikt', '', '', countReached(districts), ''],
    ['Doel van het programma', '', '', options.target, ''],
    ['Afspraken', 'open', '', agreements.open, ''],
    ['Afspraken', 'over de datum', '', agreements.overdue, ''],
    ['Afspraken', 'gelukt', '', agreements.done, ''],
    ['Afspraken', 'vervallen', '', agreements.lapsed, ''],
    ...signals.map(({ page, count }) => ['Signaal', options.nameSignal(page), '', count, '']),
    ['Gemaakt op', options.day, '', '', ''],
  ]
}

/** In how many of the known municipalities a session was held. */
export function countReached(districts: readonly DistrictProgress[]): number {
  return districts.reduce((sum, { reached }) => sum + reached, 0)
}
