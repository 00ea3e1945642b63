import type { ShownFact } from './page'

/** Why a person must check a fact before use. The words for it are in renderer/core/naslag/check-reasons.ts. */
export const checkReasons = ['nummer', 'wet', 'privacy', 'route', 'overig'] as const

export type CheckReason = (typeof checkReasons)[number]

/** A fact that a person must check, and why. */
export interface FactToCheck {
  readonly fact: ShownFact
  readonly reason: CheckReason
}

/** A page with the ids of its facts that a person must check. */
export interface PageToCheck {
  /** "<collection>/<slug>". */
  readonly page: string
  readonly facts: readonly string[]
}
