import { use, useEffect, useMemo, useRef } from 'react'
import type { Session } from '#contract/session.ts'
import { loadSessionContent } from '../../../content'
import { makeHallView, readHallSession, type HallShow } from '#core/session/hall-view.ts'
import { useSessionPart } from '../desk/session-part'
import type { SessionEditor } from '../desk/session-editor'
import { presentHall } from './hall-channel'
import { useViewOfStep } from '../run/use-view-of-step'

const showsStep: HallShow = { kind: 'stap' }

/** Keeps the hall screens of a session up to date, and says what they show. A new step shows itself. */
export function useHall(
  editor: SessionEditor,
  { id, currentStep }: Pick<Session, 'id' | 'currentStep'>,
  presenting: boolean,
): { readonly show: HallShow; readonly setShow: (show: HallShow) => void } {
  const { cases, basics } = use(loadSessionContent())
  const [show, setShow] = useViewOfStep<HallShow>('zaal', { id, currentStep }, showsStep)
  const session = useSessionPart(editor, readHallSession)
  // the same object for as long as it is the same picture
  const view = useMemo(
    () => makeHallView(session, show, { cases, rules: basics.basisafspraken }),
    [session, show, cases, basics],
  )
  const latest = useRef(view)
  const hall = useRef<ReturnType<typeof presentHall> | null>(null)
  useEffect(() => {
    if (!presenting) return
    const presented = presentHall(id, () => latest.current)
    hall.current = presented
    return () => {
      hall.current = null
      presented.stop()
    }
  }, [id, presenting])
  useEffect(() => {
    latest.current = view
    hall.current?.send()
  }, [view])
  return { show, setShow }
}
