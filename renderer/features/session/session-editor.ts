import type { Bridge } from '../../bridge/bridge'
import { limits } from '../../../main/contract/limits'
import type { Session } from '../../../main/contract/session'
import { recordChange, redo, startHistory, undo, type UndoHistory } from '../../core/session/undo-history'
import { createStore, type Store } from '../../ui/store'

/** Where the last change is: on its way to disk, on disk, or not saved with the sentence that says why. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string; readonly final: boolean }

/** A session that is being worked on. Every change is undoable and on disk within `limits.saveWithinMs`. */
export interface SessionEditor {
  readonly history: Pick<Store<UndoHistory<Session>>, 'read' | 'watch'>
  readonly saving: Pick<Store<SaveState>, 'read' | 'watch'>
  /** Changes with the same key, one after another, are undone together. */
  readonly change: (make: (session: Session) => Session, key?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Saves at once what was not saved yet; resolves when it is on disk or has failed. */
  readonly flush: () => Promise<void>
}

const waitMs = limits.saveWithinMs / 4
const retryMs = 3000

/** Starts editing a session as it was read from disk. */
export function editSession(bridge: Pick<Bridge, 'saveSession'>, first: Session): SessionEditor {
  const history = createStore(startHistory(first))
  const saving = createStore<SaveState>({ kind: 'saved', at: first.changedAt })
  let revision = first.revision
  let written = first
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueBy = 0
  let running: Promise<void> | undefined

  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }
  /** Waits for a pause in the typing, but never longer than promised. */
  const scheduleChange = () => {
    const now = Date.now()
    if (dueBy === 0) dueBy = now + limits.saveWithinMs / 2
    schedule(Math.max(0, Math.min(waitMs, dueBy - now)))
  }
  const save = async () => {
    const session = history.read().current
    if (session === written) return
    dueBy = 0
    saving.write({ kind: 'saving' })
    const result = await bridge.saveSession({ session: { ...session, revision } })
    if (result.ok) {
      revision = result.value.revision
      written = session
      saving.write({ kind: 'saved', at: result.value.savedAt })
      if (history.read().current !== written) scheduleChange()
      return
    }
    const final = result.code === 'changed-elsewhere' || result.code === 'bad-request'
    saving.write({ kind: 'failed', message: result.message, final })
    if (!final) schedule(retryMs)
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    await running
    running = save()
    await running
    running = undefined
  }
  const move = (to: (history: UndoHistory<Session>) => UndoHistory<Session>) => {
    const before = history.read()
    history.write(to(before))
    if (history.read().current !== before.current) scheduleChange()
  }
  return {
    history,
    saving,
    change: (make, key) => move((now) => recordChange(now, make(now.current), key)),
    undo: () => move(undo),
    redo: () => move(redo),
    flush,
  }
}
