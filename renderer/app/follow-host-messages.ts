import type { HostMessage } from '#contract/host-messages.ts'
import { isMac, ownsUndo } from '#dom/key-owner.ts'
import { flushUnsaved } from '#dom/unsaved.ts'

/** Does what a host with a window of its own says. */
export function actOnHostMessage({ kind }: HostMessage): void | Promise<void> {
  switch (kind) {
    case 'flush':
      return flushUnsaved()
    case 'undo':
    case 'redo':
      undoWhatHasFocus(kind)
  }
}

/** A text field undoes what was typed in it; elsewhere it is the key that the screen already listens to. */
function undoWhatHasFocus(kind: 'undo' | 'redo'): void {
  if (ownsUndo(document.activeElement)) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to the undo list of a text field
    document.execCommand(kind)
    return
  }
  const press = new KeyboardEvent('keydown', {
    key: 'z',
    shiftKey: kind === 'redo',
    ctrlKey: !isMac,
    metaKey: isMac,
    bubbles: true,
    cancelable: true,
  })
  ;(document.activeElement ?? document.body).dispatchEvent(press)
}
