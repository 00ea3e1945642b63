import type { AskedDialog } from '../support/desktop-app'

/** What the recorder in the main process keeps, as `globalThis.signaalwijzerRecorded`. */
export interface Recorded {
  readonly asked: AskedDialog[]
  /** The buttons for the next message boxes; without one Esc is pressed. */
  readonly presses: (number | 'stays')[]
  /** The paths for the next save dialogs; without one Esc is pressed. */
  readonly paths: string[]
  focused: number
  late: number
}

/**
 * Runs in Electron's main process before the app, as text: puts itself between Electron's own dialog rules
 * (lib/browser/api/dialog.ts, which decides what Esc means) and the dialogs that would be drawn. So it proves those rules,
 * and not our reading of them.
 */
export function recordDialogs(): void {
  /** What dialog.ts gives to the native side. */
  type Settings = {
    readonly window: unknown
    readonly id?: string
    readonly title?: string
    readonly message?: string
    readonly detail?: string
    readonly buttons?: readonly string[]
    readonly cancelId?: number
    readonly properties?: number
  }
  const { appendFileSync } = process.getBuiltinModule('node:fs')
  const file = process.env['ASKED_FILE']
  const recorded: Recorded = { asked: [], presses: [], paths: [], focused: 0, late: 0 }
  Reflect.set(globalThis, 'signaalwijzerRecorded', recorded)
  const note = (asked: AskedDialog) => {
    recorded.asked.push(asked)
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(asked)}\n`)
  }
  const noteBox = (settings: Settings): number | 'stays' => {
    const { title = '', message = '', detail = '', buttons = [], cancelId = 0, window } = settings
    const pressed = recorded.presses.shift() ?? cancelId
    note({
      kind: 'message',
      text: [title, message, detail].join(' ').trim(),
      buttons,
      answered: pressed === 'stays' ? undefined : pressed,
      hasParent: window !== null && window !== undefined,
      asksToOverwrite: false,
    })
    return pressed
  }
  const standing = new Map<string, () => void>()
  const showOverwriteConfirmation = 8
  const linked = Reflect.get(process, '_linkedBinding') as (name: string) => object
  Object.assign(Reflect.apply(linked, process, ['electron_browser_dialog']) as object, {
    showMessageBoxSync: (settings: Settings) => noteBox(settings),
    showMessageBox: (settings: Settings) => {
      const response = noteBox(settings)
      if (response !== 'stays') return Promise.resolve({ response, checkboxChecked: false })
      return new Promise((resolve) => {
        standing.set(settings.id ?? '', () => {
          resolve({ response: settings.cancelId ?? 0, checkboxChecked: false })
        })
      })
    },
    _closeMessageBox: (id: string) => standing.get(id)?.(),
    showSaveDialog: ({ title = '', window, properties = 0 }: Settings) => {
      const filePath = recorded.paths.shift() ?? ''
      note({
        kind: 'save',
        text: title,
        buttons: [],
        answered: undefined,
        hasParent: window !== null && window !== undefined,
        asksToOverwrite: (properties & showOverwriteConfirmation) !== 0,
      })
      return Promise.resolve({ canceled: filePath === '', filePath })
    },
    showErrorBox: (title: string, content: string) => {
      note({
        kind: 'error',
        text: `${title} ${content}`,
        buttons: [],
        answered: undefined,
        hasParent: false,
        asksToOverwrite: false,
      })
    },
  })
  const { createRequire } = process.getBuiltinModule('node:module')
  const { app } = createRequire(process.execPath)('electron') as typeof Electron.CrossProcessExports
  app.on('browser-window-created', (_event, window) => {
    window.on('focus', () => (recorded.focused += 1))
    window.on('unresponsive', () => (recorded.late += 1))
  })
}
