import type { Log } from '../../app/log'
import type { Question } from './questions'

/** The part of a window's contents that can break down, and be started again. */
export type WatchedContents = {
  on(event: 'render-process-gone', listener: (event: unknown, details: { reason: string }) => void): unknown
  /**
   * Of the contents and not of the window: a window also says 'unresponsive' when it did not close within 5 seconds,
   * as after "Open laten" (lib/browser/api/browser-window.ts), and then nothing hangs.
   */
  on(event: 'unresponsive' | 'responsive', listener: () => void): unknown
  isDestroyed(): boolean
  reload(): void
  forcefullyCrashRenderer(): void
}

/** A question over this window; answers the number of the button. `signal` takes the question away. */
export type Ask = (question: Question, signal?: AbortSignal) => Promise<number>

const kept =
  'Wat in een sessie of draaiboek als bewaard stond, is er nog. Een signaalcheck en een half ingevuld formulier worden niet bewaard'

const gone: Question = {
  kind: 'warning',
  message: 'Het venster is gestopt.',
  detail: `${kept}: die zijn weg.`,
  buttons: ['Opnieuw openen', 'Sluiten'],
  defaultId: 0,
  cancelId: 0,
}

const hangs: Question = {
  kind: 'warning',
  message: 'Het venster reageert niet.',
  detail: `Wachten kan geen kwaad. ${kept}: open je opnieuw, dan zijn die weg.`,
  buttons: ['Wachten', 'Opnieuw openen'],
  defaultId: 0,
  cancelId: 0,
}

/** What watching a window works with. `onGone` hears that the page is not there any more. */
export type WatchTools = {
  readonly ask: Ask
  readonly close: () => void
  readonly onGone: () => void
  readonly log: Log
}

/** Offers to start the page again when it stops working. */
export function watchWindow(contents: WatchedContents, { ask, close, onGone, log }: WatchTools): void {
  let open: AbortController | undefined
  let restarts = false
  /** One question at a time: a new one takes the place of the last. Answers undefined for one that was taken away. */
  const askOnly = async (question: Question): Promise<number | undefined> => {
    open?.abort()
    const own = new AbortController()
    open = own
    const choice = await ask(question, own.signal)
    if (own.signal.aborted || contents.isDestroyed()) return undefined
    open = undefined
    return choice
  }
  contents.on('render-process-gone', (_event, { reason }) => {
    log('page.gone', { reason })
    open?.abort()
    onGone()
    if (contents.isDestroyed()) return
    // Only now: a reload right after the crash that was asked for may come too early.
    if (restarts) contents.reload()
    else if (reason !== 'clean-exit')
      void askOnly(gone).then((choice) => {
        if (choice === 0) contents.reload()
        else if (choice === 1) close()
      })
    restarts = false
  })
  contents.on('unresponsive', () => {
    log('page.unresponsive')
    void askOnly(hangs).then((choice) => {
      if (choice !== 1) return
      // A reload would wait for the page that hangs.
      restarts = true
      contents.forcefullyCrashRenderer()
    })
  })
  contents.on('responsive', () => open?.abort())
}
