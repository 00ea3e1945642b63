import type { ShownFact } from '../../../content/schema/page'
import type { SharingAdvice, SharingRole } from '../../../content/schema/sharing'

/** The facts under an advice, then those of the role; each once, numbered in this order. */
export function listGrounds(advice: SharingAdvice, role: SharingRole): ShownFact[] {
  const grounds = new Map([...advice.grounds, ...role.grounds].map((fact) => [fact.id, fact]))
  return [...grounds.values()].map((fact, index) => ({ ...fact, number: index + 1 }))
}
