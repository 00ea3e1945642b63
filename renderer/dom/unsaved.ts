/**
 * What is not on disk yet, and how to get it there. `typed` keeps the window open, with a question; `quiet` is what
 * nobody typed, such as when a clock was last seen.
 */
const unsaved = new Map<() => Promise<void>, 'typed' | 'quiet'>()

/**
 * Says whether something waits to be saved by `flush`. Whatever screen is open by then, it is saved before the window
 * goes; where that cannot be waited for, the window asks.
 */
export function holdUnsaved(flush: () => Promise<void>, state: 'typed' | 'quiet' | 'saved'): void {
  if (state === 'saved') unsaved.delete(flush)
  else if (unsaved.get(flush) !== 'typed' || state === 'typed') unsaved.set(flush, state)
}

/** Saves all that waits; done when it is on disk or has failed. */
export async function flushUnsaved(): Promise<void> {
  await Promise.all([...unsaved.keys()].map((flush) => flush()))
}

/** Whether something that was typed is not on disk. */
export function holdsUnsaved(): boolean {
  return [...unsaved.values()].includes('typed')
}

/** The part of a window that says that it may go. */
export type LeavingWindow = {
  addEventListener(type: 'beforeunload' | 'pagehide', listener: (event: Event) => void): void
  readonly document: { addEventListener(type: 'visibilitychange', listener: () => void): void }
}

/**
 * Saves when the window may go: hidden, left or closed. A browser does not wait for a save, so while something typed is
 * not on disk it asks; the answer takes longer than the save.
 */
export function saveBeforeLeaving(window: LeavingWindow): void {
  const flush = () => void flushUnsaved()
  window.document.addEventListener('visibilitychange', flush)
  window.addEventListener('pagehide', flush)
  window.addEventListener('beforeunload', (event) => {
    flush()
    if (holdsUnsaved()) event.preventDefault()
  })
}
