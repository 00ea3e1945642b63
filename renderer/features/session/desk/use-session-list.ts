import { useCallback } from 'react'
import type { Output } from '#contract/requests.ts'
import { useApp } from '#app-context'
import { useRequest, type Requested } from '#dom/use-request.ts'

/** The sessions on disk, newest change first, and what could not be read. Reads them again on `refresh`. */
export function useSessionList(): Requested<Output<'listSessions'>> {
  const { bridge } = useApp()
  return useRequest(useCallback(() => bridge.listSessions({}), [bridge]))
}
