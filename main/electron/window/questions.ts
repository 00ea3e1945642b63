import type { BrowserWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron'

/**
 * A question to the user. Which button Enter presses and which one Esc and the X stand for is part of every question:
 * without `cancelId` Electron takes another button than its documentation says (lib/browser/api/dialog.ts).
 */
export type Question = {
  readonly kind: 'question' | 'warning'
  readonly message: string
  readonly detail: string
  readonly buttons: readonly [string, ...string[]]
  readonly defaultId: number
  readonly cancelId: number
}

/** The one way in which the app asks something: over the window that it is about, with a safe way out. */
export type Questions<Window> = {
  /** Answers the number of the button; that of `cancelId` when `signal` takes the question away. */
  readonly ask: (parent: Window, question: Question, signal?: AbortSignal) => Promise<number>
  /** As `ask`, while everything else waits. */
  readonly askNow: (parent: Window, question: Question) => number
}

/** Asks questions with Electron's own dialogs. */
export function createQuestions(
  dialog: Pick<Dialog, 'showMessageBox' | 'showMessageBoxSync'>,
): Questions<BrowserWindow> {
  return {
    ask: async (parent, question, signal) => {
      const options = { ...describe(question), ...(signal && { signal }) }
      return (await dialog.showMessageBox(parent, options)).response
    },
    askNow: (parent, question) => dialog.showMessageBoxSync(parent, describe(question)),
  }
}

/**
 * Asks where a file goes, over the window that it comes from: without one the dialog hides behind a full screen, opens
 * as often as the button is pressed, and outlives the window. No window, no file.
 */
export function createSaveQuestion(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  parent: () => BrowserWindow | undefined,
): (options: SaveDialogOptions) => Promise<{ canceled: boolean; filePath: string }> {
  return async (options) => {
    const window = parent()
    if (window === undefined) return { canceled: true, filePath: '' }
    return dialog.showSaveDialog(window, options)
  }
}

/** Asks for a folder, over the window that the files come from. No window, no files. */
export function createFolderQuestion(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  parent: () => BrowserWindow | undefined,
): (options: OpenDialogOptions) => Promise<{ canceled: boolean; filePaths: string[] }> {
  return async (options) => {
    const window = parent()
    if (window === undefined) return { canceled: true, filePaths: [] }
    return dialog.showOpenDialog(window, options)
  }
}

function describe({ kind, message, detail, buttons, defaultId, cancelId }: Question) {
  // noLink: Windows would make big links of the buttons, and draw them otherwise than Esc and Enter work.
  return {
    type: kind,
    title: 'Signaalwijzer',
    message,
    detail,
    buttons: [...buttons],
    defaultId,
    cancelId,
    noLink: true,
  }
}
