import type { MunicipalityChange } from '#schema/municipality-change.ts'
import { isSameMunicipality } from '../session/same-municipality'

interface Changing {
  readonly name: string
  readonly change: MunicipalityChange
}

/** The municipalities that exist on this day. */
export function listCurrent<Town extends Changing>(all: readonly Town[], day: string): Town[] {
  return all.filter(({ change: { from, until } }) => from <= day && (until === '' || day < until))
}

/** What a municipality is called on this day: one that is gone goes by the name of the one that it became part of. */
export function nameOnDay(municipality: string, all: readonly Changing[], day: string): string {
  const found = all.find(({ name }) => isSameMunicipality(name, municipality))
  if (!found || found.change.until === '' || day < found.change.until) return municipality
  return nameOnDay(found.change.into, all, day)
}
