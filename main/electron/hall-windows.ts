import type { Log } from '../app/log'
import { pageAddress } from './scheme'
import type { createWindowOptions } from './window-options'

/** The part of a window that the hall screen needs. */
export type HallWindow = {
  once(event: 'ready-to-show', listener: () => void): unknown
  on(event: 'closed', listener: () => void): unknown
  loadURL(address: string): Promise<void>
  show(): void
  focus(): void
  restore(): void
  isMinimized(): boolean
  isDestroyed(): boolean
  close(): void
}

/** The hall screens that are open: one for each address. */
export type HallWindows = {
  /** Opens the screen at `hash` on the page, or brings it to the front when it is open already. */
  readonly open: (hash: string) => void
  /** Closes them all: without the main window they have nothing to follow. */
  readonly closeAll: () => void
}

/** What a hall screen gets: the same walls as the main window, and no menu over the picture on the beamer. */
export function makeHallOptions(options: ReturnType<typeof createWindowOptions>) {
  return { ...options, title: 'Signaalwijzer zaalscherm', autoHideMenuBar: true }
}

/**
 * Keeps the second windows. The page never names an address: `hash` was made by us from the id of a session, and the
 * guard on every window's contents stays as it is.
 */
export function createHallWindows(makeWindow: () => HallWindow, log: Log): HallWindows {
  const windows = new Map<string, HallWindow>()
  return {
    open: (hash) => {
      const known = windows.get(hash)
      if (known !== undefined && !known.isDestroyed()) {
        if (known.isMinimized()) known.restore()
        known.focus()
        return
      }
      const window = makeWindow()
      windows.set(hash, window)
      window.once('ready-to-show', () => {
        window.show()
      })
      window.on('closed', () => {
        if (windows.get(hash) === window) windows.delete(hash)
      })
      window.loadURL(`${pageAddress}${hash}`).catch(() => {
        log('page.not-loaded')
      })
    },
    closeAll: () => {
      for (const window of [...windows.values()]) if (!window.isDestroyed()) window.close()
    },
  }
}
