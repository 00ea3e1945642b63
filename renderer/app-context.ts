import { createContext, use, useEffect, useState } from 'react'
import type { Output } from '#contract/requests.ts'
import type { SealState } from '#contract/seal.ts'
import type { Settings } from '#contract/settings.ts'
import type { Bridge } from '#bridge/bridge.ts'
import type { Store } from '#dom/store.ts'

/** What every screen may use. Passed down once, so that a test can pass stand-ins. */
export interface App {
  readonly bridge: Bridge
  readonly settings: Store<Settings>
  /** Changes settings and saves them by part; what could not be saved is told, and goes with the next change. */
  readonly changeSettings: (change: Partial<Settings>) => void
  /** Says something to the user, with an optional way back. */
  readonly say: (
    message: string,
    action?: { readonly label: string; readonly run: () => void; readonly forMs?: number },
  ) => void
}

export const AppContext = createContext<App | null>(null)

/** The app around a component. Using it outside the app is a bug. */
export function useApp(): App {
  const app = use(AppContext)
  if (app === null) throw new Error('useApp outside the app')
  return app
}

/** Whether the user's own work can be read and kept, and the way to close it. */
export interface Seal {
  /** Null until the host told. */
  readonly state: Store<SealState | null>
  /** Whether something waits to be kept until the user has chosen a key. */
  readonly isAsked: Store<boolean>
  /** Asks the host how it is, after something was done that changes it. */
  readonly refresh: () => Promise<void>
  /** Ends the question: what waited is kept now, or answered with its refusal. */
  readonly answer: (made: boolean) => void
  /** Saves what was typed and closes. A sentence when that cannot be. */
  readonly lock: () => Promise<string | undefined>
}

export const SealContext = createContext<Seal | null>(null)

/** The seal of the library. Using it outside the app is a bug. */
export function useSeal(): Seal {
  const seal = use(SealContext)
  if (seal === null) throw new Error('useSeal outside the app')
  return seal
}

/** What the host tells of itself, and of what an organisation fixed; null until it told. */
export function useAppInfo(): Output<'readAppInfo'> | null {
  const { bridge } = useApp()
  const [info, setInfo] = useState<Output<'readAppInfo'> | null>(null)
  useEffect(() => {
    void bridge.readAppInfo({}).then((result) => {
      if (result.ok) setInfo(result.value)
    })
  }, [bridge])
  return info
}
