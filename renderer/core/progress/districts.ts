import type { Tallies } from './count-sessions'

/** A municipality with what was held there. */
export interface TownProgress {
  readonly name: string
  readonly district: string
  readonly sessions: number
  readonly people: number
}

/** A district with its municipalities. */
export interface DistrictProgress {
  readonly name: string
  readonly towns: readonly TownProgress[]
  readonly sessions: number
  /** How many of its municipalities had a session. */
  readonly reached: number
}

/** The known municipalities by district, in alphabetical order, each with its sessions; also those without any. */
export function listDistricts(
  towns: readonly { readonly name: string; readonly district: string }[],
  { municipalities }: Pick<Tallies, 'municipalities'>,
): readonly DistrictProgress[] {
  const counted = new Map(municipalities.map((one) => [one.name, one]))
  const names = [...new Set(towns.map(({ district }) => district))].sort((one, other) =>
    one.localeCompare(other, 'nl'),
  )
  return names.map((district) => {
    const own = towns
      .filter((town) => town.district === district)
      .map(({ name }) => ({
        name,
        district,
        sessions: counted.get(name)?.sessions ?? 0,
        people: counted.get(name)?.people ?? 0,
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'nl'))
    return {
      name: district,
      towns: own,
      sessions: own.reduce((sum, { sessions }) => sum + sessions, 0),
      reached: own.filter(({ sessions }) => sessions > 0).length,
    }
  })
}
