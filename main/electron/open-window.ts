import type { BrowserWindow } from 'electron'
import type { Log } from '../app/log'
import { askBeforeClosing } from './ask-before-closing'
import { createClosing, type Closing } from './closing'
import { flushPage, type PageTalk } from './page-talk'
import type { Questions } from './questions'
import { pageAddress } from './scheme'
import { watchWindow } from './watch-window'

/** What the main window works with. */
export type WindowTools = {
  readonly talk: PageTalk
  readonly questions: Questions<BrowserWindow>
  readonly quit: () => void
  readonly log: Log
}

/** Opens the page in the main window, shown when it has something to show. Answers how the window is to be closed. */
export function openPage(window: BrowserWindow, { talk, questions, quit, log }: WindowTools): Closing {
  const { webContents } = window
  const closing = createClosing({
    window,
    flush: () => (webContents.isCrashed() ? Promise.resolve() : flushPage(talk)),
    quit,
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  window.on('close', closing.onClose)
  window.on('closed', closing.onClosed)
  // Windows stops the app after this without 'will-quit'.
  window.on('query-session-end', closing.onQuit)
  webContents.setZoomMode('isolated')
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
