import type { ShownFact } from '#schema/page.ts'
import type { SharingAdvice, SharingRole } from '#schema/sharing.ts'

/** The facts under an advice, then those of the role; each once, numbered in this order. */
export function listGrounds(advice: SharingAdvice, role: SharingRole): ShownFact[] {
  const grounds = new Map([...advice.grounds, ...role.grounds].map((fact) => [fact.id, fact]))
  return [...grounds.values()].map((fact, index) => ({ ...fact, number: index + 1 }))
}
