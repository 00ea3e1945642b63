import { useEffect, useState } from 'react'
import { goToStep, startClock, stopClock } from '../../core/session/clock'
import { isTyping } from '../shell/use-shortcuts'
import { quickKinds, type QuickAsk } from './quick-add'
import type { SessionEditor } from './session-editor'

/** The keys of a session that runs. Answers what the quick bar is asked for, as the last key said. */
export function useRunKeys(editor: SessionEditor): QuickAsk | null {
  const [asked, setAsked] = useState<QuickAsk | null>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (isUndo(event)) {
        event.preventDefault()
        if (event.shiftKey) editor.redo()
        else editor.undo()
        return
      }
      if (event.key === ' ' && isFree(event.target)) {
        event.preventDefault()
        editor.change(toggleClock)
        return
      }
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const quick = quickKinds.find(({ key }) => event.code === `Key${key}`)
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.code]
      if (!quick && by === undefined && event.code !== 'KeyK') return
      event.preventDefault()
      if (quick) setAsked((last) => ({ kind: quick.kind, turn: (last?.turn ?? 0) + 1 }))
      else if (by === undefined) editor.change(toggleClock)
      else editor.change((one) => goToStep(one, one.currentStep + by, new Date()))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor])
  return asked
}

function toggleClock(session: Parameters<typeof startClock>[0]) {
  const now = new Date()
  return session.clock.runningSince === null ? startClock(session, now) : stopClock(session, now)
}

/** Ctrl Z and Ctrl Shift Z, except inside a text field, where the browser's own undo is finer. */
function isUndo(event: KeyboardEvent): boolean {
  const inText =
    event.target instanceof HTMLElement &&
    event.target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  return !inText && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
}

/** Whether a space belongs to nothing on the page: not to a field, a button, a link or a summary. */
function isFree(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    !isTyping(target) &&
    target.closest('button, a[href], summary, [role=tab], [role=dialog]') === null
  )
}
