import type { PageState } from '#contract/page-state.ts'
import type { Settings } from '#contract/settings.ts'
import type { HostTalk } from '#bridge/host-talk.ts'
import { ownsUndo } from '#dom/key-owner.ts'
import type { Store } from '#dom/store.ts'
import { desk } from '../features/session/desk/open-session'
import { findUndoable } from './act-on-host'
import { findSessionAtWork, watchSessionAtWork } from './session-at-work'

/** Tells the host how this page is, each time that it is otherwise. Answers how to stop. */
export function showState(talk: Pick<HostTalk, 'showState'>, settings: Store<Settings>): () => void {
  let shown = ''
  const show = () => {
    const state = readState(settings.read())
    const text = JSON.stringify(state)
    if (text === shown) return
    shown = text
    void talk.showState(state).catch(() => undefined)
  }
  const stops = [settings.watch(show), watchSessionAtWork(desk, show)]
  const events = ['focusin', 'focusout', 'input', 'hashchange'] as const
  for (const event of events) window.addEventListener(event, show)
  return () => {
    for (const stop of stops) stop()
    for (const event of events) window.removeEventListener(event, show)
  }
}

function readState({ theme }: Settings): PageState {
  const running = findSessionAtWork(desk)?.history.read().current.clock.runningSince ?? null
  return { theme, ...readUndo(), isRunning: running !== null }
}

function readUndo(): Pick<PageState, 'canUndo' | 'canRedo'> {
  if (ownsUndo(document.activeElement))
    return {
      // oxlint-disable-next-line typescript/no-deprecated -- the only way to ask a text field
      canUndo: document.queryCommandEnabled('undo'),
      // oxlint-disable-next-line typescript/no-deprecated -- as above
      canRedo: document.queryCommandEnabled('redo'),
    }
  const history = findUndoable()?.history.read()
  return { canUndo: (history?.past.length ?? 0) > 0, canRedo: (history?.future.length ?? 0) > 0 }
}
