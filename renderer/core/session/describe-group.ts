import { countParticipants } from '#contract/count-participants.ts'
import type { Expected, Session } from '#contract/session.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { joinDutch } from '../report/join-dutch'

/** Who takes part, in one sentence: "3 jongerenwerkers van Buurtwerk en 2 docenten". Empty while there are no rows. */
export function describeRows(expected: readonly Expected[]): string {
  return joinDutch(expected.map(describeRow).filter((text) => text !== ''))
}

/** Who takes part: the rows, and what was typed before there were rows. */
export function describeGroup({ expected, functions }: Session['group']): string {
  return [describeRows(expected), functions].filter((text) => text.trim() !== '').join('\n')
}

/** "12 deelnemers"; empty while nobody knows. */
export function describePeopleCount(group: Session['group']): string {
  const people = countParticipants(group)
  if (people === null) return ''
  return countDutch(people, 'deelnemer', 'deelnemers')
}

function describeRow({ organisation, function: own, people }: Expected): string {
  const name = own.trim()
  const from = organisation.trim()
  if (name === '') return people === null || from === '' ? from : `${people} van ${from}`
  const counted =
    people === null ? name : people === 1 ? `1 ${name}` : `${people} ${makePlural(name) ?? `× ${name}`}`
  return from === '' ? counted : `${counted} van ${from}`
}

/** How functions end, and what more of them is called. The first that fits counts. */
const plurals: readonly (readonly [end: RegExp, plural: string])[] = [
  [/arts$/, '$&en'],
  // it was typed as more than one already
  [/(?:s|en)$/, '$&'],
  [/aar$/, 'aren'],
  [/(?:er|eur)$/, '$&s'],
  [/(?:or|ent|ant|ist)$/, '$&en'],
  [/coach$/, '$&es'],
  [/boa$/, "$&'s"],
  [/kundige$/, '$&n'],
]

/** The plural of a function; undefined for a word that we do not know how to make more of. */
function makePlural(name: string): string | undefined {
  const found = plurals.find(([end]) => end.test(name))
  return found && name.replace(found[0], found[1])
}
