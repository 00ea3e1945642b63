import type { BrowserWindow } from 'electron'
import type { Log } from '../../app/log'
import { askBeforeClosing } from './ask-before-closing'
import { createClosing, type Closing } from './closing'
import { createContextMenu } from './context-menu'
import { flushPage, type PageTalk } from '../talk/page-talk'
import type { Questions } from './questions'
import { pageAddress } from '../trust/scheme'
import { watchWindow } from './watch-window'
import type { WindowPlace } from './window-place'

/** What the main window works with. */
export type WindowTools = {
  readonly talk: PageTalk
  readonly questions: Questions<BrowserWindow>
  readonly quit: () => void
  /** Shows a menu at the pointer. */
  readonly showMenu: (entries: ReturnType<typeof createContextMenu>) => void
  /** Keeps where the window stands, for the next time. */
  readonly keepPlace: (place: WindowPlace) => void
  readonly log: Log
}

/** Opens the page in the main window, shown when it has something to show. Answers how the window is to be closed. */
export function openPage(
  window: BrowserWindow,
  { talk, questions, quit, showMenu, keepPlace, log }: WindowTools,
): Closing {
  const { webContents } = window
  const closing = createClosing({
    window,
    flush: () => (webContents.isCrashed() ? Promise.resolve() : flushPage(talk)),
    quit,
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  window.on('close', (event) => {
    keepPlace({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
    closing.onClose(event)
  })
  window.on('closed', closing.onClosed)
  // Windows stops the app after this without 'will-quit'.
  window.on('query-session-end', closing.onQuit)
  webContents.setZoomMode('isolated')
  webContents.on('context-menu', (_event, pressed) => {
    const entries = createContextMenu(pressed, (message) => void talk.tell(message))
    if (entries.length > 0) showMenu(entries)
  })
  // The buttons on the side of a mouse, on Windows and Linux.
  window.on('app-command', (_event, command) => {
    if (command === 'browser-backward') void talk.tell({ kind: 'back' })
    if (command === 'browser-forward') void talk.tell({ kind: 'forward' })
  })
  askBeforeClosing(webContents, (question) => questions.askNow(window, question), closing.onStay)
  watchWindow(webContents, {
    ask: (question, signal) => questions.ask(window, question, signal),
    close: () => {
      window.close()
    },
    onGone: () => {
      talk.forget()
      closing.onStay()
    },
    log,
  })
  window.loadURL(pageAddress).catch(() => {
    log('page.not-loaded')
  })
  return closing
}
