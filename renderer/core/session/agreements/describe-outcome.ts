import type { AgreementOutcome, EarlierAgreement } from '#contract/session.ts'
import { formatDay } from '../describe-time'

/** The answers that a group can give about an earlier agreement, with the word for each. */
export const outcomes = [
  { id: 'gelukt', name: 'Gelukt' },
  { id: 'loopt', name: 'Loopt' },
  { id: 'uitgesteld', name: 'Uitgesteld' },
  { id: 'vervallen', name: 'Vervallen' },
] as const satisfies readonly { readonly id: AgreementOutcome; readonly name: string }[]

/** How often an agreement was postponed, this time included. */
export function countPostponed({ postponed, outcome }: EarlierAgreement): number {
  return postponed + Number(outcome === 'uitgesteld')
}

/** "1 keer uitgesteld", "3 keer uitgesteld"; empty when it never was. */
export function describePostponed(times: number): string {
  return times === 0 ? '' : `${times} keer uitgesteld`
}

/** How an earlier agreement stands, in words: "loopt, 2 keer uitgesteld", "uitgesteld tot 12 januari 2027, 1 keer uitgesteld". */
export function describeOutcome(agreement: EarlierAgreement): string {
  const { outcome, newWhen } = agreement
  const said =
    outcome === ''
      ? 'nog niet besproken'
      : outcome === 'uitgesteld'
        ? newWhen === ''
          ? 'uitgesteld, nog zonder nieuwe datum'
          : `uitgesteld tot ${formatDay(newWhen)}`
        : outcome
  return [said, describePostponed(countPostponed(agreement))].filter(Boolean).join(', ')
}
