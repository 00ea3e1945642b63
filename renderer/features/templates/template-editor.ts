import { limits } from '../../../main/contract/limits'
import type { OwnTemplate } from '../../../main/contract/own-template'
import type { Bridge } from '../../bridge/bridge'
import { recordChange, redo, startHistory, undo, type UndoHistory } from '../../core/session/undo-history'
import { createStore, type Store } from '../../ui/store'
import type { SaveState } from '../session/session-editor'

/** A template that is being worked on: every change is undoable and on disk within `limits.saveWithinMs`. */
export interface TemplateEditor {
  readonly history: Pick<Store<UndoHistory<OwnTemplate>>, 'read' | 'watch'>
  readonly saving: Pick<Store<SaveState>, 'read' | 'watch'>
  /** Changes with the same key, one after another, are undone together. */
  readonly change: (make: (template: OwnTemplate) => OwnTemplate, key?: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly flush: () => Promise<void>
}

const retryMs = 3000

/** Starts editing a template as it was read from disk. Also what is half done is kept: a template may be wrong for a while. */
export function editTemplate(bridge: Pick<Bridge, 'saveOwnTemplate'>, first: OwnTemplate): TemplateEditor {
  const history = createStore(startHistory(first))
  const saving = createStore<SaveState>({ kind: 'saved', at: first.changedAt })
  let written = first
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined

  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }
  const save = async () => {
    const template = history.read().current
    if (template === written) return
    const changedAt = new Date().toISOString()
    saving.write({ kind: 'saving' })
    const saved = await bridge.saveOwnTemplate({ template: { ...template, changedAt } })
    if (saved.ok) {
      written = template
      saving.write({ kind: 'saved', at: changedAt })
      if (history.read().current !== written) schedule(limits.saveWithinMs / 4)
      return
    }
    saving.write({ kind: 'failed', message: saved.message, final: false })
    if (saved.code !== 'bad-request') schedule(retryMs)
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    while (running) await running
    running = save().finally(() => {
      running = undefined
    })
    await running
  }
  const move = (to: (now: UndoHistory<OwnTemplate>) => UndoHistory<OwnTemplate>) => {
    const before = history.read()
    history.write(to(before))
    if (history.read().current === before.current) return
    if (saving.read().kind === 'saved') saving.write({ kind: 'saving' })
    schedule(limits.saveWithinMs / 4)
  }
  return {
    history,
    saving,
    change: (make, key = '') => move((now) => recordChange(now, make(now.current), key)),
    undo: () => move(undo),
    redo: () => move(redo),
    flush,
  }
}
