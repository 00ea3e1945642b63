import { isBlankText } from '../../fields/blank-text'
import { isDay } from '../days'
import { formatDay } from '../describe-time'
import type { Agreement } from '#contract/session.ts'

/** The four parts without which an agreement (afspraak) is only an intention. */
export const agreementParts = [
  { field: 'what', label: 'Wat' },
  { field: 'who', label: 'Wie' },
  { field: 'when', label: 'Wanneer' },
  { field: 'doneWhen', label: 'Gelukt als' },
] as const satisfies readonly { field: keyof Agreement; label: string }[]

/** As much of an agreement as says whether it is ready. */
type Agreed = Pick<Agreement, (typeof agreementParts)[number]['field']>

/** The labels of the parts that are still empty, in order; an empty list means that the agreement is ready. */
export function listMissingParts(agreement: Agreed): string[] {
  return agreementParts
    .filter(({ field }) => isBlankText(agreement[field]))
    .map(({ label }) => label.toLowerCase())
}

/** Whether the agreement has what, who, when and done-when. */
export function isComplete(agreement: Agreed): boolean {
  return listMissingParts(agreement).length === 0
}

/** What cannot be right in the day of an agreement that was made in a session on the day `held`; empty when it can be. */
export function checkAgreementDay({ when }: Pick<Agreement, 'when'>, held: string): string {
  return isDay(when) && isDay(held) && when < held
    ? `Deze dag was al vóór de sessie van ${formatDay(held)}. Kies een latere dag.`
    : ''
}
