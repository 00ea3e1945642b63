type Preventable = { preventDefault(): void }

/** The part of the main window that closing needs. */
export type ClosableWindow = { close(): void; isDestroyed(): boolean }

/**
 * How the main window goes, whatever the reason: the page puts on disk what was typed, and only then the window closes.
 * What could not be put on disk keeps the page open (`beforeunload`), and then the user is asked.
 */
export type Closing = {
  /** 'close' of the window. */
  readonly onClose: (event: Preventable) => void
  /** 'before-quit' of the app, and the signs of a system that is about to stop: closes the window first, then quits. */
  readonly onQuit: (event: Preventable) => void
  /** The user wants the window to stay, or the page was opened anew: the next time starts from the beginning. */
  readonly onStay: () => void
  /** 'closed' of the window. */
  readonly onClosed: () => void
}

/** What the closing of a window works with. `flush` ends by itself, also when the page does not answer. */
export type ClosingTools = {
  readonly window: ClosableWindow
  readonly flush: () => Promise<void>
  readonly quit: () => void
}

/** Starts watching over the closing of one window. */
export function createClosing({ window, flush, quit }: ClosingTools): Closing {
  let stage: 'open' | 'flushing' | 'flushed' | 'closed' = 'open'
  let quitsAfter = false
  const close = () => {
    stage = 'flushed'
    if (!window.isDestroyed()) window.close()
  }
  return {
    onClose: (event) => {
      if (stage === 'flushed') return
      event.preventDefault()
      if (stage !== 'open') return
      stage = 'flushing'
      void flush().then(close, close)
    },
    onQuit: (event) => {
      if (stage === 'closed') return
      // Electron closes all windows at once when it quits: the screen on the beamer would be gone before the user answers.
      event.preventDefault()
      quitsAfter = true
      window.close()
    },
    onStay: () => {
      if (stage !== 'flushing') stage = 'open'
      quitsAfter = false
    },
    onClosed: () => {
      stage = 'closed'
      if (quitsAfter) quit()
    },
  }
}
