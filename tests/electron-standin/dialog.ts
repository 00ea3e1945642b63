import { tell, type ScriptedName } from './messages'
import { world } from './world'

type Options = Readonly<Record<string, unknown>>
type Parented = readonly unknown[]

/** The answers that a test put in line, by dialog. */
const script = new Map<ScriptedName, unknown[]>()

export function scriptAnswer(name: ScriptedName, value: unknown): void {
  script.set(name, [...(script.get(name) ?? []), value])
}

/** The next answer that a test put in line, if there is one. */
export const takeAnswer = (name: ScriptedName): unknown => script.get(name)?.shift()

/** Which options and which parent a dialog was opened with. Follows lib/browser/api/dialog.ts: the window may be left out. */
function readArguments(args: Parented): { readonly options: Options; readonly parent: string | undefined } {
  const parent = [...world.windows].find((window) => window === args[0])
  const options = (parent === undefined && args.length === 1 ? args[0] : args[1]) ?? {}
  return { options: options as Options, parent: parent?.getTitle() }
}

/** Answers what the test put in line, else as if the user pressed Esc; and tells that it was asked. */
function answer<Value>(name: ScriptedName, args: Parented, esc: (options: Options) => Value): Value {
  if (!world.isReady) throw new Error('dialog module can only be used after app is ready')
  const { options, parent } = readArguments(args)
  const otherwise = esc(options)
  const value = (takeAnswer(name) ?? otherwise) as Value
  tell({ kind: 'dialog', name, options, value, parent })
  return value
}

/**
 * What Esc and the X answer. With `defaultId: 0` and no `cancelId` that is button 1: a rule that the documentation of
 * Electron does not have.
 *
 * Follows lib/browser/api/dialog.ts (messageBox), with what it refuses.
 */
function findEsc(options: Options): number {
  const {
    type = 'none',
    buttons = [],
    title = '',
    message = '',
    detail = '',
    cancelId,
    defaultId = -1,
  } = options
  if (!['none', 'info', 'warning', 'error', 'question'].includes(type as string))
    throw new TypeError('Invalid message box type')
  if (!Array.isArray(buttons)) throw new TypeError('Buttons must be an array')
  if (typeof title !== 'string') throw new TypeError('Title must be a string')
  if (typeof message !== 'string') throw new TypeError('Message must be a string')
  if (typeof detail !== 'string') throw new TypeError('Detail must be a string')
  if (typeof cancelId === 'number') return cancelId
  const named = buttons.findIndex((button) => ['cancel', 'no'].includes(String(button).toLowerCase()))
  if (named >= 0) return named
  return defaultId === 0 && buttons.length > 1 ? 1 : 0
}

/** Follows lib/browser/api/dialog.ts (saveDialog, openDialog): what is refused, and that Esc gives no path. */
function checkFileDialog(options: Options): void {
  for (const [name, what] of Object.entries({
    title: 'Title',
    buttonLabel: 'Button label',
    defaultPath: 'Default path',
    message: 'Message',
  }))
    if (options[name] !== undefined && typeof options[name] !== 'string')
      throw new TypeError(`${what} must be a string`)
}

/** The native dialogs. Nobody looks at them: each is answered at once. */
export const dialog = {
  showMessageBox: async (...args: unknown[]) => {
    const { options } = readArguments(args)
    const response = findEsc(options)
    const signal = options['signal'] as AbortSignal | undefined
    const scripted = answer('showMessageBox', args, () => response)
    // 'stays': the user has not answered yet. Taken away by its signal, it is as if Esc was pressed.
    if ((scripted as unknown) === 'stays')
      await new Promise((done) => signal?.addEventListener('abort', done))
    return { response: (scripted as unknown) === 'stays' ? response : scripted, checkboxChecked: false }
  },
  showMessageBoxSync: (...args: unknown[]) => answer('showMessageBoxSync', args, findEsc),
  showSaveDialog: (...args: unknown[]) =>
    new Promise((resolve) => {
      checkFileDialog(readArguments(args).options)
      resolve(answer('showSaveDialog', args, () => ({ canceled: true, filePath: '' })))
    }),
  showOpenDialog: (...args: unknown[]) =>
    new Promise((resolve) => {
      checkFileDialog(readArguments(args).options)
      resolve(answer('showOpenDialog', args, () => ({ canceled: true, filePaths: [] })))
    }),
  /** Follows shell/browser/ui/message_box_gtk.cc (ShowErrorBox): the one dialog that may come before ready. */
  showErrorBox: (title: string, content: string) => {
    tell({
      kind: 'dialog',
      name: 'showErrorBox',
      options: { title, content },
      value: undefined,
      parent: undefined,
    })
  },
}
