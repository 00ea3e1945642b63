import { desk } from '../features/session/desk/open-session'
import { findSessionAtWork } from './session-at-work'

/** Whether the clock of a session runs in this window: a meeting goes on while nobody types. */
export function isSessionRunning(): boolean {
  const running = findSessionAtWork(desk)?.history.read().current.clock.runningSince ?? null
  return running !== null
}
