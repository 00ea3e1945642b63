import { useCallback } from 'react'
import type { Output } from '../../../main/contract/requests'
import { useApp } from '../../app-context'
import { useRequest, type Requested } from '../../ui/use-request'

/** The templates of the user's own. Reads them again on `refresh`. */
export function useOwnTemplates(): Requested<Output<'listOwnTemplates'>> {
  const { bridge } = useApp()
  return useRequest(useCallback(() => bridge.listOwnTemplates({}), [bridge]))
}
