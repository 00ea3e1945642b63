import { useCallback, useEffect, useState } from 'react'
import type { Output } from '../../../main/contract/requests'
import { useApp } from '../../app-context'

type List = Output<'listSessions'>

/** The sessions on disk: being read, read, or not to be read with the sentence that says why. */
export type SessionList =
  | { readonly state: 'loading' }
  | ({ readonly state: 'ready'; readonly refresh: () => void } & List)
  | { readonly state: 'failed'; readonly message: string; readonly refresh: () => void }

/** Reads the list of sessions once, and again on `refresh`. */
export function useSessionList(): SessionList {
  const { bridge } = useApp()
  const [list, setList] = useState<SessionList>({ state: 'loading' })
  const refresh = useCallback(() => {
    void bridge.listSessions({}).then((result) => {
      setList(
        result.ok
          ? { state: 'ready', refresh, ...result.value }
          : { state: 'failed', message: result.message, refresh },
      )
    })
  }, [bridge])
  useEffect(refresh, [refresh])
  return list
}
