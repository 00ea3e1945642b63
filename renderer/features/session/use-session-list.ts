import { useCallback } from 'react'
import type { Output } from '../../../main/contract/requests'
import { useApp } from '../../app-context'
import { useRequest, type Requested } from '../../ui/use-request'

/** The sessions on disk, newest change first, and what could not be read. Reads them again on `refresh`. */
export function useSessionList(): Requested<Output<'listSessions'>> {
  const { bridge } = useApp()
  return useRequest(useCallback(() => bridge.listSessions({}), [bridge]))
}
