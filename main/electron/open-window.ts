import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { Log } from '../app/log'
import { askBeforeClosing, type AskNow } from './ask-before-closing'
import { pageAddress } from './scheme'
import { watchWindow, type Ask } from './watch-window'
import { createWindowOptions } from './window-options'

/** Opens the main window of the app on the page, shown when it has something to show. */
export function openWindow(
  Window: new (options: BrowserWindowConstructorOptions) => BrowserWindow,
  { preload, ask, askNow, log }: { preload: string; ask: Ask; askNow: AskNow; log: Log },
): BrowserWindow {
  const window = new Window(createWindowOptions(preload))
  window.once('ready-to-show', () => {
    window.show()
  })
  watchWindow(window, ask, log)
  askBeforeClosing(window.webContents, askNow)
  window.loadURL(pageAddress).catch(() => {
    log('page.not-loaded')
  })
  return window
}
