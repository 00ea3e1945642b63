import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { Log } from '../log'
import { pageAddress } from './scheme'
import { watchWindow, type Ask } from './watch-window'
import { createWindowOptions } from './window-options'

/** Opens the one window of the app on the page, shown when it has something to show. */
export function openWindow(
  Window: new (options: BrowserWindowConstructorOptions) => BrowserWindow,
  { preload, ask, log }: { preload: string; ask: Ask; log: Log },
): BrowserWindow {
  const window = new Window(createWindowOptions(preload))
  window.once('ready-to-show', () => {
    window.show()
  })
  watchWindow(window, ask, log)
  window.loadURL(pageAddress).catch(() => {
    log('page.not-loaded')
  })
  return window
}
