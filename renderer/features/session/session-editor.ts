import type { Bridge } from '../../bridge/bridge'
import { limits } from '../../../main/contract/limits'
import type { Session } from '../../../main/contract/session'
import { recordChange, redo, startHistory, undo, type UndoHistory } from '../../core/session/undo-history'
import { createStore, type Store } from '../../ui/store'

/**
 * Where the last change is: on its way to disk, on disk, or not saved with the sentence that says why.
 * `final`: it can no longer be saved, because somebody else changed the session.
 */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string; readonly final: boolean }

/** A session that is being worked on. Every change is undoable and on disk within `limits.saveWithinMs`. */
export interface SessionEditor {
  readonly history: Pick<Store<UndoHistory<Session>>, 'read' | 'watch'>
  readonly saving: Pick<Store<SaveState>, 'read' | 'watch'>
  /** Changes with the same key, one after another without a pause, are undone together. */
  readonly change: (make: (session: Session) => Session, key?: string) => void
  /** Changes what nobody typed, such as when the clock was last seen: saved quietly, and nothing to undo. */
  readonly amend: (make: (session: Session) => Session) => void
  /** The revision on disk, as far as this editor knows. */
  readonly revision: () => number
  readonly undo: () => void
  readonly redo: () => void
  /** Saves at once what was not saved yet; resolves when it is on disk or has failed. */
  readonly flush: () => Promise<void>
}

const waitMs = limits.saveWithinMs / 4
const retryMs = 3000
/** A pause this long ends what one undo takes back. */
const burstMs = 2000

/** Starts editing a session as it was read from disk. */
export function editSession(bridge: Pick<Bridge, 'saveSession'>, first: Session): SessionEditor {
  const history = createStore(startHistory(first))
  const saving = createStore<SaveState>({ kind: 'saved', at: first.changedAt })
  let revision = first.revision
  let written = first
  let writtenAt = first.changedAt
  let changedAt = first.changedAt
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueBy = 0
  let running: Promise<void> | undefined
  /** Somebody else changed the session: nothing of ours may go over it any more. */
  let outrun = false

  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }
  /** Waits for a pause in the typing, but never longer than promised. */
  const scheduleChange = () => {
    // "saved" is a promise: it is taken back the moment that something is not on disk
    if (saving.read().kind === 'saved') saving.write({ kind: 'saving' })
    const now = Date.now()
    if (dueBy === 0) dueBy = now + limits.saveWithinMs / 2
    schedule(Math.max(0, Math.min(waitMs, dueBy - now)))
  }
  const save = async () => {
    if (outrun) return
    dueBy = 0
    const session = history.read().current
    if (session === written) {
      // undone back to what is on disk: a failure before that is no longer true
      if (saving.read().kind !== 'saved') saving.write({ kind: 'saved', at: writtenAt })
      return
    }
    if (saving.read().kind !== 'saved') saving.write({ kind: 'saving' })
    const result = await bridge.saveSession({ session: { ...session, revision, changedAt } })
    if (result.ok) {
      revision = result.value.revision
      written = session
      writtenAt = result.value.savedAt
      saving.write({ kind: 'saved', at: writtenAt })
      if (history.read().current !== written) scheduleChange()
      return
    }
    outrun = result.code === 'changed-elsewhere'
    saving.write({ kind: 'failed', message: result.message, final: outrun })
    // what is refused as it is written will be refused again: then the next change tries anew
    if (!outrun && result.code !== 'bad-request') schedule(retryMs)
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    // one save at a time, also when several wait: the next one needs the revision that the last one got
    while (running) await running
    running = save().finally(() => {
      running = undefined
    })
    await running
  }
  const move = (to: (history: UndoHistory<Session>) => UndoHistory<Session>) => {
    const before = history.read()
    history.write(to(before))
    if (history.read().current === before.current) return
    changedAt = new Date().toISOString()
    scheduleChange()
  }
  let burst = 0
  let typedAt = -Infinity
  /** The key of this burst of typing: after a pause the same field starts a new step to undo. */
  const keyOfBurst = (key: string): string => {
    const now = performance.now()
    if (now - typedAt > burstMs) burst += 1
    typedAt = now
    return key === '' ? '' : `${key}/${burst}`
  }
  return {
    history,
    saving,
    change: (make, key = '') => {
      const burstKey = keyOfBurst(key)
      move((now) => recordChange(now, make(now.current), burstKey))
    },
    amend: (make) => {
      const before = history.read()
      const current = make(before.current)
      if (current === before.current) return
      history.write({ ...before, current })
      if (saving.read().kind === 'saved') schedule(waitMs)
    },
    revision: () => revision,
    undo: () => move(undo),
    redo: () => move(redo),
    flush,
  }
}
