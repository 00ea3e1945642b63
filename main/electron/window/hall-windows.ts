import type { Log } from '../../app/log'
import { pageAddress } from '../trust/scheme'
import type { Display } from './window-place'
import type { createWindowOptions } from './window-options'

/** The part of a window that the hall screen needs. */
export type HallWindow = {
  readonly webContents: {
    on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown
    on(event: 'unresponsive', listener: () => void): unknown
    setZoomMode(mode: 'isolated'): void
    reload(): void
    forcefullyCrashRenderer(): void
  }
  once(event: 'ready-to-show', listener: () => void): unknown
  on(event: 'closed', listener: () => void): unknown
  loadURL(address: string): Promise<void>
  show(): void
  focus(): void
  restore(): void
  isMinimized(): boolean
  setBounds(bounds: Display['bounds']): void
  setFullScreen(isFull: boolean): void
  isDestroyed(): boolean
  close(): void
}

/** The hall screens that are open: one for each address. */
export type HallWindows = {
  /** Opens the screen at `hash` on the page, or brings it to the front when it is open already. */
  readonly open: (hash: string) => void
  /** Puts them where they belong, now that a screen came or went. */
  readonly place: () => void
  /** Closes them all: without the main window they have nothing to follow. */
  readonly closeAll: () => void
}

/** What the hall screens work with. `now` in milliseconds. */
export type HallTools = {
  readonly makeWindow: () => HallWindow
  /** The screen for the hall; undefined when there is only the one on which the facilitator works. */
  readonly findDisplay: () => Display | undefined
  /** Called with how many hall screens are open, when one comes or goes. */
  readonly onCount: (open: number) => void
  readonly log: Log
  readonly now?: () => number
}

/** A screen that stops again this soon (ms) after it was started anew is closed: the button opens a fresh one. */
const soon = 10_000

/** What a hall screen gets: the same walls as the main window, and no menu over the picture on the beamer. */
export function makeHallOptions(options: ReturnType<typeof createWindowOptions>) {
  return { ...options, title: 'Signaalwijzer zaalscherm', autoHideMenuBar: true }
}

/**
 * Keeps the second windows. The page never names an address: `hash` was made by us from the id of a session, and the
 * guard on every window's contents stays as it is.
 */
export function createHallWindows({
  makeWindow,
  findDisplay,
  onCount,
  log,
  now = Date.now,
}: HallTools): HallWindows {
  const windows = new Map<string, HallWindow>()
  /** On the beamer it fills the screen; without one it is a window, so that it never covers the facilitator's own. */
  const place = (window: HallWindow) => {
    const display = findDisplay()
    if (display) window.setBounds(display.bounds)
    window.setFullScreen(display !== undefined)
  }
  const open = (hash: string) => {
    const window = makeWindow()
    windows.set(hash, window)
    window.webContents.setZoomMode('isolated')
    place(window)
    onCount(windows.size)
    restartByItself(window, log, now)
    window.once('ready-to-show', () => {
      window.show()
    })
    window.on('closed', () => {
      if (windows.get(hash) === window) windows.delete(hash)
      onCount(windows.size)
    })
    window.loadURL(`${pageAddress}${hash}`).catch(() => {
      log('page.not-loaded')
    })
  }
  return {
    open: (hash) => {
      const known = windows.get(hash)
      if (known === undefined || known.isDestroyed()) {
        open(hash)
        return
      }
      if (known.isMinimized()) known.restore()
      known.focus()
    },
    place: () => {
      for (const window of windows.values()) if (!window.isDestroyed()) place(window)
    },
    closeAll: () => {
      for (const window of [...windows.values()]) if (!window.isDestroyed()) window.close()
    },
  }
}

/** Starts a hall screen that stops or hangs again, without a question on the beamer: it only follows, and holds nothing. */
function restartByItself(window: HallWindow, log: Log, now: () => number): void {
  const { webContents } = window
  let last = -Infinity
  webContents.on('render-process-gone', (_event, { reason }) => {
    log('hall.gone', { reason })
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const isAgain = now() - last < soon
    last = now()
    if (isAgain) window.close()
    else webContents.reload()
  })
  webContents.on('unresponsive', () => {
    log('hall.unresponsive')
    webContents.forcefullyCrashRenderer()
  })
}
