/**
 * Runs something at once, or, while a button of the mouse or a finger is down, when it is up and its click was dealt with.
 * What appears on the page in between would move the button away under the pointer, and the click would be lost.
 */
export function afterPress(run: () => void): void {
  if (document.querySelector(':active') === null) {
    run()
    return
  }
  const done = new AbortController()
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(
      end,
      () => {
        done.abort()
        setTimeout(run)
      },
      { signal: done.signal },
    )
}
