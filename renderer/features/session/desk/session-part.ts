import type { Session } from '#contract/session.ts'
import type { SessionEditor } from './session-editor'

/** What every part of the session screen gets. */
export interface SessionPartProps {
  readonly session: Session
  readonly editor: SessionEditor
}
