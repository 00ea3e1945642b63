import { use, useEffect, useRef } from 'react'
import type { Session } from '#contract/session.ts'
import { loadSessionContent } from '../../../content'
import { makeHallView, type HallShow } from '#core/session/hall-view.ts'
import { presentHall } from './hall-channel'
import { useViewOfStep } from '../run/use-view-of-step'

const showsStep: HallShow = { kind: 'stap' }

/** Keeps the hall screens of a session up to date, and says what they show. A new step shows itself. */
export function useHall(
  session: Session,
  presenting: boolean,
): { readonly show: HallShow; readonly setShow: (show: HallShow) => void } {
  const { cases, basics } = use(loadSessionContent())
  const [show, setShow] = useViewOfStep<HallShow>('zaal', session, showsStep)
  const view = makeHallView(session, show, { cases, rules: basics.basisafspraken })
  const latest = useRef(view)
  const text = JSON.stringify(view)
  const hall = useRef<ReturnType<typeof presentHall> | null>(null)
  useEffect(() => {
    if (!presenting) return
    const presented = presentHall(session.id, () => latest.current)
    hall.current = presented
    return () => {
      hall.current = null
      presented.stop()
    }
  }, [session.id, presenting])
  useEffect(() => {
    latest.current = view
  }, [view])
  // the view is a new object every time; only another text is another picture
  useEffect(() => hall.current?.send(), [text])
  return { show, setShow }
}
