import type { Log } from '../app/log'

/** The part of a window that can break down. */
export type WatchedWindow = {
  readonly webContents: {
    on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown
    reload(): void
  }
  on(event: 'unresponsive', listener: () => void): unknown
  isDestroyed(): boolean
}

/** A question to the user; answers the number of the button. */
export type Ask = (question: { message: string; detail: string; buttons: string[] }) => Promise<number>

/** Offers to start the page again when it stops working. What was typed is on disk, and the words say so. */
export function watchWindow(window: WatchedWindow, ask: Ask, log: Log): void {
  let isAsking = false
  const offerReload = async (message: string, buttons: string[]) => {
    if (isAsking || window.isDestroyed()) return
    isAsking = true
    try {
      const choice = await ask({
        message,
        detail: 'Wat je typte is bewaard, tot op de laatste seconde.',
        buttons,
      })
      if (choice === 0 && !window.isDestroyed()) window.webContents.reload()
    } finally {
      isAsking = false
    }
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log('page.gone', { reason })
    if (reason !== 'clean-exit') void offerReload('Het venster is gestopt.', ['Opnieuw openen'])
  })
  window.on('unresponsive', () => {
    log('page.unresponsive')
    void offerReload('Het venster reageert niet.', ['Opnieuw openen', 'Wachten'])
  })
}
