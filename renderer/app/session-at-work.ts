import type { Desk } from '../features/session/desk/open-session'
import type { SessionEditor } from '../features/session/desk/session-editor'

/** The session that this window leads, also while another screen is shown. */
export function findSessionAtWork(desk: Desk): SessionEditor | undefined {
  const opened = desk.open.read()?.opened.read()
  return opened?.state === 'leads' ? opened.editor : undefined
}

/** Calls `listener` whenever that session is another one, or changes. Answers how to stop. */
export function watchSessionAtWork(desk: Desk, listener: () => void): () => void {
  let stopOpened = () => {}
  let stopHistory = () => {}
  const watchHistory = () => {
    stopHistory()
    stopHistory = findSessionAtWork(desk)?.history.watch(listener) ?? (() => {})
    listener()
  }
  const watchOpened = () => {
    stopOpened()
    stopOpened = desk.open.read()?.opened.watch(watchHistory) ?? (() => {})
    watchHistory()
  }
  const stopDesk = desk.open.watch(watchOpened)
  watchOpened()
  return () => {
    stopDesk()
    stopOpened()
    stopHistory()
  }
}
