import type { App } from '#app-context'
import { describeUndone, type Undone } from '#core/session/in-words/describe-undone.ts'
import type { SessionEditor } from './session-editor'

/** Goes a step back, or forward again, and says what that did, with the way to the other side. `onShown`: where to look. */
export function undoAloud(
  editor: Pick<SessionEditor, 'history' | 'undo' | 'redo'>,
  say: App['say'],
  onShown: (undone: Undone) => void = () => undefined,
  direction: 'undo' | 'redo' = 'undo',
): void {
  const before = editor.history.read().current
  editor[direction]()
  const undone = describeUndone(before, editor.history.read().current, said[direction])
  if (!undone) {
    say(direction === 'undo' ? 'Er is niets meer om ongedaan te maken.' : 'Er is niets om opnieuw te doen.')
    return
  }
  onShown(undone)
  // Who went back three steps too many wants to go forward as many, and then has nothing left but the way back.
  const other = editor.history.read().future.length > 0 ? 'redo' : 'undo'
  say(undone.text, { label: ways[other], run: () => undoAloud(editor, say, onShown, other) })
}

const ways = { undo: 'Maak ongedaan', redo: 'Doe opnieuw' } as const
const said = { undo: 'Ongedaan gemaakt', redo: 'Opnieuw gedaan' } as const
