import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import {
  createQuestions,
  createSaveQuestion,
  type Question,
} from '../../../../../main/electron/window/questions'

const question: Question = {
  kind: 'question',
  message: 'Toch sluiten?',
  detail: 'Dan is het weg.',
  buttons: ['Open laten', 'Sluiten'],
  defaultId: 0,
  cancelId: 0,
}

/** A dialog that is answered with Esc, as Electron's lib/browser/api/dialog.ts works out what Esc stands for. */
function makeDialog() {
  const shown: { parent: unknown; options: MessageBoxOptions }[] = []
  const answerEsc = ({ cancelId, defaultId, buttons = [] }: MessageBoxOptions) =>
    cancelId ?? (defaultId === 0 && buttons.length > 1 ? 1 : 0)
  const show = (...args: readonly unknown[]) => {
    const [parent, options] = args.length > 1 ? args : [undefined, args[0]]
    shown.push({ parent, options: options as MessageBoxOptions })
    return answerEsc(options as MessageBoxOptions)
  }
  const dialog: Pick<Dialog, 'showMessageBox' | 'showMessageBoxSync'> = {
    showMessageBox: (...args: readonly unknown[]) =>
      Promise.resolve({ response: show(...args), checkboxChecked: false }),
    showMessageBoxSync: (...args: readonly unknown[]) => show(...args),
  }
  return { dialog, shown }
}

const window = { title: 'hoofdvenster' } as unknown as BrowserWindow

describe('a question to the user', () => {
  it('means the safe button when Esc is pressed, asked either way', async () => {
    const { dialog } = makeDialog()
    const questions = createQuestions(dialog)
    expect(questions.askNow(window, question)).toBe(0)
    expect(await questions.ask(window, question)).toBe(0)
    expect(questions.askNow(window, { ...question, cancelId: 1 })).toBe(1)
  })

  it('stands over the window that it is about, with the name of the app', async () => {
    const { dialog, shown } = makeDialog()
    const questions = createQuestions(dialog)
    questions.askNow(window, question)
    await questions.ask(window, question)
    for (const { parent, options } of shown) {
      expect(parent).toBe(window)
      expect(options).toMatchObject({
        title: 'Signaalwijzer',
        noLink: true,
        buttons: ['Open laten', 'Sluiten'],
      })
    }
  })

  it('can be taken away', async () => {
    const { dialog, shown } = makeDialog()
    const { signal } = new AbortController()
    await createQuestions(dialog).ask(window, question, signal)
    expect(shown[0]?.options.signal).toBe(signal)
  })
})

describe('where a file goes', () => {
  it('is asked over the window that the file comes from', async () => {
    const shown: unknown[] = []
    const dialog: Pick<Dialog, 'showSaveDialog'> = {
      showSaveDialog: (...args: readonly unknown[]) => {
        shown.push(args)
        return Promise.resolve({ canceled: false, filePath: '/hier.pdf' })
      },
    }
    const options = { defaultPath: '/Verslag.pdf' }
    expect(await createSaveQuestion(dialog, () => window)(options)).toMatchObject({ filePath: '/hier.pdf' })
    expect(shown).toEqual([[window, options]])
  })

  it('is not asked when the window is gone', async () => {
    const dialog: Pick<Dialog, 'showSaveDialog'> = {
      showSaveDialog: () => Promise.reject(new Error('niet vragen')),
    }
    expect(await createSaveQuestion(dialog, () => undefined)({})).toMatchObject({ canceled: true })
  })
})
