import type { Session } from '../../../main/contract/session'
import type { SessionEditor } from './session-editor'

/** What every part of the session screen gets. */
export interface SessionPartProps {
  readonly session: Session
  readonly editor: SessionEditor
}
