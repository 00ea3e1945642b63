import { useCallback, useEffect, useState } from 'react'
import type { Counts } from '../../../main/contract/counts'
import { useApp } from '../../app-context'

/** The counts of others: being read, read, or not to be read with the sentence that says why. */
export type OtherCountsList =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly counts: readonly Counts[]; readonly refresh: () => void }
  | { readonly state: 'failed'; readonly message: string; readonly refresh: () => void }

/** Reads the counts of others once, and again on `refresh`. */
export function useOtherCounts(): OtherCountsList {
  const { bridge } = useApp()
  const [list, setList] = useState<OtherCountsList>({ state: 'loading' })
  const refresh = useCallback(() => {
    void bridge.listOtherCounts({}).then((listed) => {
      setList(
        listed.ok
          ? { state: 'ready', counts: listed.value.counts, refresh }
          : { state: 'failed', message: listed.message, refresh },
      )
    })
  }, [bridge])
  useEffect(refresh, [refresh])
  return list
}
