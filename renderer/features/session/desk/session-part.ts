import { useCallback } from 'react'
import type { Session } from '#contract/session.ts'
import type { UndoHistory } from '#core/editing/undo-history.ts'
import { useStorePart } from '#dom/store.ts'
import type { SessionEditor } from './session-editor'

/** What every part of a session screen gets. */
export interface SessionPartProps {
  readonly editor: SessionEditor
}

/**
 * What a component shows of the session that is worked on, as `select` takes it out. It is drawn again when that says
 * something else, and not when a letter is typed in another part. Keep `select` the same: a function of the module, or
 * one of useCallback.
 */
export function useSessionPart<Part>(editor: SessionEditor, select: (session: Session) => Part): Part {
  const ofHistory = useCallback(({ current }: UndoHistory<Session>) => select(current), [select])
  return useStorePart(editor.history, ofHistory)
}
