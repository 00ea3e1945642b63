/** What is filled in and kept nowhere but in this window. */
const filled = new Set<string>()

/**
 * Says whether something called `name` is filled in that closing the window would lose. While there is, the window asks
 * before it closes, whatever screen is open by then.
 */
export function askBeforeLosing(name: string, isFilled: boolean): void {
  if (isFilled === filled.has(name)) return
  if (isFilled) filled.add(name)
  else filled.delete(name)
  if (filled.size === 0) window.removeEventListener('beforeunload', ask)
  else window.addEventListener('beforeunload', ask)
}

/** Whether something is filled in that is kept nowhere but in this window. */
export function holdsFilled(): boolean {
  return filled.size > 0
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()
