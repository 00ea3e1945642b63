import { useEffect, useState } from 'react'
import {
  isBare,
  isCommand,
  isWithAlt,
  readAltLetter,
  readPress,
  type Press,
} from '#core/navigation/read-press.ts'
import { goToStep, startClock, stopClock } from '#core/session/clock/clock.ts'
import { isFreeForSpace, isMac, isTyping, ownsArrows, ownsUndo } from '#dom/key-owner.ts'
import { entryKinds, type EntryAsk } from './entry-kinds'
import type { SessionEditor } from '../desk/session-editor'

/**
 * The keys of a session that runs. Answers what the entry line is asked for, as the last key said. A key that the field
 * with the focus can use stays with that field, and a key that is held down does nothing twice. `undo` stays the same.
 */
export function useRunKeys(
  editor: SessionEditor,
  undo: (direction: 'undo' | 'redo') => void,
): EntryAsk | null {
  const [asked, setAsked] = useState<EntryAsk | null>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const act = readAction(readPress(event), event.target)
      if (act === null) return
      event.preventDefault()
      if (act.kind === 'undo' || act.kind === 'redo') undo(act.kind)
      else if (event.repeat) return
      else if (act.kind === 'clock') editor.change(toggleClock)
      else if (act.kind === 'step')
        editor.change((one) => goToStep(one, one.currentStep + act.by, new Date()))
      else setAsked((last) => ({ kind: act.quick, turn: (last?.turn ?? 0) + 1 }))
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor, undo])
  return asked
}

type Action =
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'quick'; readonly quick: EntryAsk['kind'] }

function readAction(press: Press, target: EventTarget | null): Action | null {
  if (isCommand(press, isMac) && !ownsUndo(target)) {
    const letter = press.key.toLowerCase()
    if (letter === 'z') return { kind: press.shiftKey ? 'redo' : 'undo' }
    // what Windows calls it; in a browser on a Mac it opens the history
    if (letter === 'y' && !isMac && !press.shiftKey) return { kind: 'redo' }
  }
  if (isBare(press) && press.key === ' ' && isFreeForSpace(target)) return { kind: 'clock' }
  if (isWithAlt(press) && !ownsArrows(target)) {
    if (press.key === 'ArrowDown') return { kind: 'step', by: 1 }
    if (press.key === 'ArrowUp') return { kind: 'step', by: -1 }
  }
  const letter = readAltLetter(press, isTyping(target))
  if (letter === 'K') return { kind: 'clock' }
  const quick = entryKinds.find(({ key }) => key === letter)
  return quick ? { kind: 'quick', quick: quick.kind } : null
}

function toggleClock(session: Parameters<typeof startClock>[0]) {
  const now = new Date()
  return session.clock.runningSince === null ? startClock(session, now) : stopClock(session, now)
}
