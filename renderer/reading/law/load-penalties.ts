import type { PenaltyRow } from '#schema/penalty-row.ts'

let loading: Promise<readonly PenaltyRow[]> | undefined

/** Every penalty, once; a failed load may be tried again. Apart from the other content: only who reads the law needs it. */
export function loadPenalties(): Promise<readonly PenaltyRow[]> {
  loading ??= import('virtual:content/penalties').then(
    ({ penalties }) => penalties,
    (reason: unknown) => {
      loading = undefined
      throw reason
    },
  )
  return loading
}
