import type { Session } from '#contract/session.ts'
import { isComplete, listMissingParts } from '#core/session/agreements/agreements.ts'
import { describeOutcome } from '#core/session/agreements/describe-outcome.ts'
import { joinDutch } from '../join-dutch'

/** An agreement as it is passed on: of this session or an earlier one, with how it stands. */
export interface PassedOnAgreement {
  readonly what: string
  readonly who: string
  readonly when: string
  readonly doneWhen: string
  readonly status: string
}

/** Every agreement in which something was written: those of this session first, then the earlier ones. */
export function listAgreements({ agreements, earlier }: Session): readonly PassedOnAgreement[] {
  const own = agreements
    .filter(({ what, who, when, doneWhen }) => [what, who, when, doneWhen].some((text) => text.trim() !== ''))
    .map((one) => ({
      ...one,
      status: isComplete(one) ? 'nieuw' : `mist nog ${joinDutch(listMissingParts(one))}`,
    }))
  return [...own, ...earlier.map((one) => ({ ...one, status: describeOutcome(one) }))].map(
    ({ what, who, when, doneWhen, status }) => ({ what, who, when, doneWhen, status }),
  )
}
