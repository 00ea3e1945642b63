import type { HostMessage } from '#contract/host-messages.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { findPlace } from '#core/navigation/find-place.ts'
import { ownsUndo } from '#dom/key-owner.ts'
import { flushUnsaved } from '#dom/unsaved.ts'
import { desk } from '../features/session/desk/open-session'
import { openFindBar } from './find/find-bar'
import { findSessionAtWork } from './session-at-work'

/** Does what a host with a window of its own says. */
export function actOnHost(message: HostMessage): void | Promise<void> {
  switch (message.kind) {
    case 'flush':
      return flushUnsaved()
    case 'undo':
    case 'redo':
      undoWhatHasFocus(message.kind)
      return
    case 'find':
      openFindBar()
      return
    case 'print':
      print()
      return
    case 'back':
      window.history.back()
      return
    case 'forward':
      window.history.forward()
      return
    case 'open':
      window.location.hash = message.hash
      return
    case 'look-up':
      window.location.hash = addresses.search(message.text)
  }
}

/** The session whose changes undo takes back on this screen; a session that only lies open is left alone. */
export function findUndoable() {
  return findPlace(window.location.hash)?.route === 'session' ? findSessionAtWork(desk) : undefined
}

/** A text field undoes what was typed in it; elsewhere it is the session's last change. */
function undoWhatHasFocus(kind: 'undo' | 'redo'): void {
  // oxlint-disable-next-line typescript/no-deprecated -- the only way to the undo list of a text field
  if (ownsUndo(document.activeElement)) document.execCommand(kind)
  else findUndoable()?.[kind]()
}

/** A screen that has its own way to print, with a look at names first, prints by its own button. */
function print(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]')
  if (button) button.click()
  else window.print()
}
