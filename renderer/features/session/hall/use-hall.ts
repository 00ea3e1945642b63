import { use, useEffect } from 'react'
import { isSame } from '#core/editing/merge-change.ts'
import type { Session } from '#contract/session.ts'
import { loadSessionContent } from '../../../content'
import { makeHallView, type HallShow } from '#core/session/hall-view.ts'
import type { SessionEditor } from '../desk/session-editor'
import { presentHall } from './hall-channel'
import { useViewOfStep } from '../run/use-view-of-step'

const showsStep: HallShow = { kind: 'stap' }

/** What the hall screen shows, and the way to show something else. */
export interface HallControl {
  readonly show: HallShow
  readonly setShow: (show: HallShow) => void
}

/**
 * Keeps the hall screens of a session up to date, and says what they show. A new step shows itself. The session is
 * followed without drawing: what is typed for the hall draws nothing in the window of the facilitator.
 */
export function useHall(
  editor: SessionEditor,
  { id, currentStep }: Pick<Session, 'id' | 'currentStep'>,
  presenting: boolean,
): HallControl {
  const { cases, basics } = use(loadSessionContent())
  const [show, setShow] = useViewOfStep<HallShow>('zaal', { id, currentStep }, showsStep)
  useEffect(() => {
    if (!presenting) return
    const make = () =>
      makeHallView(editor.history.read().current, show, { cases, rules: basics.basisafspraken })
    let latest = make()
    const { send, stop } = presentHall(id, () => latest)
    send()
    const leave = editor.history.watch(() => {
      const next = make()
      if (isSame(latest, next)) return
      latest = next
      send()
    })
    return () => {
      leave()
      stop()
    }
  }, [editor, id, presenting, show, cases, basics])
  return { show, setShow }
}
