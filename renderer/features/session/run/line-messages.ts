import { createContext, use, useMemo, useState } from 'react'
import { useApp, type App } from '#app-context'
import { createStore, type Store } from '#dom/store.ts'

/** What the entry line says of the last thing that was done, with the way back. `key` makes the same sentence appear again. */
export interface LineMessage {
  readonly key: number
  readonly text: string
  readonly action?: NonNullable<Parameters<App['say']>[1]>
}

/** The message of the entry line; null for none. */
export const LineMessageContext = createContext<Store<LineMessage | null> | null>(null)

/** The message of the entry line around a component. Using it outside the cockpit is a bug. */
export function useLineMessage(): Store<LineMessage | null> {
  const store = use(LineMessageContext)
  if (store === null) throw new Error('useLineMessage outside the cockpit')
  return store
}

/**
 * The app for all that stands in the cockpit: what is said there comes in the entry line, so that no message ever lies over
 * the work. Ends with the screen.
 */
export function useAppInCockpit(): { readonly app: App; readonly message: Store<LineMessage | null> } {
  const app = useApp()
  const [message] = useState(() => createStore<LineMessage | null>(null))
  const own = useMemo<App>(
    () => ({
      ...app,
      say: (text, action) =>
        message.write({ key: (message.read()?.key ?? 0) + 1, text, ...(action && { action }) }),
    }),
    [app, message],
  )
  return { app: own, message }
}
