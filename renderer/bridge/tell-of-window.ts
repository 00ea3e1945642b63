/** The part of the window that tells whether it is there. */
export type TellingWindow = Pick<Window, 'addEventListener'> & {
  readonly navigator: Pick<Navigator, 'sendBeacon'>
  readonly crypto: Pick<Crypto, 'randomUUID'>
}

/**
 * Tells the loopback host that this window is open, and when it closes. With the last window the host ends by itself, so
 * that nothing keeps running on a shared computer. A window that the browser brings back from its history tells again.
 */
export function tellOfWindow(window: TellingWindow): void {
  const { navigator, crypto } = window
  const venster = crypto.randomUUID()
  const tell = (open: boolean) => {
    // A beacon also leaves a page that is going; what it answers is no matter.
    navigator.sendBeacon(
      '/venster',
      new Blob([JSON.stringify({ venster, open })], { type: 'application/json' }),
    )
  }
  tell(true)
  window.addEventListener('pagehide', () => tell(false))
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell(true)
  })
}
