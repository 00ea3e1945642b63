import { isBlankText } from '../../fields/blank-text'
import type { Agreement } from '#contract/session.ts'

/** The four parts without which an agreement (afspraak) is only an intention. */
export const agreementParts = [
  { field: 'what', label: 'Wat' },
  { field: 'who', label: 'Wie' },
  { field: 'when', label: 'Wanneer' },
  { field: 'doneWhen', label: 'Gelukt als' },
] as const satisfies readonly { field: keyof Agreement; label: string }[]

/** The labels of the parts that are still empty, in order; an empty list means that the agreement is ready. */
export function listMissingParts(agreement: Agreement): string[] {
  return agreementParts
    .filter(({ field }) => isBlankText(agreement[field]))
    .map(({ label }) => label.toLowerCase())
}

/** Whether the agreement has what, who, when and done-when. */
export function isComplete(agreement: Agreement): boolean {
  return listMissingParts(agreement).length === 0
}
