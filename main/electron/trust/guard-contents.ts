import { isPageAddress } from './scheme'

type Preventable = { preventDefault(): void }
type NavigationEvent = Preventable & { readonly url: string }

/** The part of Electron's WebContents that can lead the user somewhere else. */
export type GuardedContents = {
  on(
    event: 'will-navigate' | 'will-redirect' | 'will-frame-navigate',
    listener: (event: NavigationEvent) => void,
  ): unknown
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown
  setWindowOpenHandler(handler: () => { action: 'deny' }): void
}

/**
 * Keeps contents on our page: every navigation elsewhere is stopped, no new window opens, no webview is attached.
 * Links to the outside go through the request `openLink`.
 */
export function guardContents(contents: GuardedContents): void {
  const stopOutside = (event: NavigationEvent) => {
    if (!isPageAddress(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stopOutside)
  contents.on('will-redirect', stopOutside)
  contents.on('will-frame-navigate', stopOutside)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
