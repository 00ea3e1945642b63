import { useCallback } from 'react'
import type { Output } from '#contract/requests.ts'
import { useApp } from '#app-context'
import { useRequest, type Requested } from '#dom/use-request.ts'

/** The templates of the user's own. Reads them again on `refresh`. */
export function useOwnTemplates(): Requested<Output<'listOwnTemplates'>> {
  const { bridge } = useApp()
  return useRequest(useCallback(() => bridge.listOwnTemplates({}), [bridge]))
}
