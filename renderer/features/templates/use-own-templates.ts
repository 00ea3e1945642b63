import { useCallback, useEffect, useState } from 'react'
import type { OwnTemplate } from '../../../main/contract/own-template'
import { useApp } from '../../app-context'

/** The templates of the user's own: being read, read, or not to be read with the sentence that says why. */
export type OwnTemplates =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly templates: readonly OwnTemplate[]; readonly refresh: () => void }
  | { readonly state: 'failed'; readonly message: string; readonly refresh: () => void }

/** Reads the templates of the user's own once, and again on `refresh`. */
export function useOwnTemplates(): OwnTemplates {
  const { bridge } = useApp()
  const [own, setOwn] = useState<OwnTemplates>({ state: 'loading' })
  const refresh = useCallback(() => {
    void bridge.listOwnTemplates({}).then((listed) => {
      setOwn(
        listed.ok
          ? { state: 'ready', templates: listed.value.templates, refresh }
          : { state: 'failed', message: listed.message, refresh },
      )
    })
  }, [bridge])
  useEffect(refresh, [refresh])
  return own
}
