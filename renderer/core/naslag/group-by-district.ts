import type { ProgrammeTown } from '#schema/programme.ts'

/** The municipalities of one district. */
export interface District {
  readonly name: string
  readonly towns: readonly ProgrammeTown[]
  /** How many of them are surely in this district. */
  readonly sure: number
}

/** How sure it is that a municipality lies in its district: the words of the register, as a reader understands them. */
export function describeTownCertainty(certainty: string): string {
  switch (certainty) {
    case 'bevestigd':
      return 'bevestigd'
    case 'waarschijnlijk':
      return 'waarschijnlijk, alleen in een onofficiële bron'
    case 'afgeleid':
      return 'door ons afgeleid'
    default:
      return 'door ons afgeleid, vraag het eerst na'
  }
}

/** The municipalities by district, both in alphabetical order. */
export function groupByDistrict(towns: readonly ProgrammeTown[]): District[] {
  const names = [...new Set(towns.map(({ district }) => district))].sort((one, other) =>
    one.localeCompare(other, 'nl'),
  )
  return names.map((name) => {
    const own = towns
      .filter(({ district }) => district === name)
      .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
    return { name, towns: own, sure: own.filter(({ certainty }) => certainty === 'bevestigd').length }
  })
}
