import { useCallback } from 'react'
import type { Output } from '#contract/requests.ts'
import { useApp } from '#app-context'
import { useRequest, type Requested } from '#dom/use-request.ts'

/** The counts of others: being read, read, or not to be read with the sentence that says why. */
export type OtherCountsList = Requested<Output<'listOtherCounts'>>

/** The counts of others. Reads them again on `refresh`. */
export function useOtherCounts(): OtherCountsList {
  const { bridge } = useApp()
  return useRequest(useCallback(() => bridge.listOtherCounts({}), [bridge]))
}
