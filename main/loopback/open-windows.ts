/** How long (ms) after the last window closed the host ends: long enough to open the app again from the history. */
export const idleAfterMs = 10 * 60 * 1000

/** Most windows that are counted; more than anybody has open. */
const mostWindows = 200

/** The windows that are open on this host, as far as they told. */
export interface OpenWindows {
  /** A window came, or came back. */
  readonly open: (id: string) => void
  /** A window said that it goes. */
  readonly close: (id: string) => void
  /** Somebody asked something, with or without having told of a window. */
  readonly notice: () => void
  /** Nobody is waited for any more. */
  readonly stop: () => void
}

/**
 * Calls `onIdle` once, when the last window has been closed for `idleMs` and nobody asked anything since. Never before
 * the first window, and never while a window did not say goodbye: one that is frozen or asleep is still somebody's.
 */
export function watchOpenWindows(onIdle: () => void, idleMs: number): OpenWindows {
  const windows = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(onIdle, idleMs)
    timer.unref()
  }
  return {
    open: (id) => {
      if (windows.size < mostWindows) windows.add(id)
      clearTimeout(timer)
      timer = undefined
    },
    close: (id) => {
      if (windows.delete(id) && windows.size === 0) wait()
    },
    notice: () => {
      if (timer !== undefined) wait()
    },
    stop: () => clearTimeout(timer),
  }
}
