import { Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Session } from '#contract/session.ts'
import { AppContext, useApp } from '#app-context'
import type { Undone } from '#core/session/in-words/describe-undone.ts'
import { outputOfStep, type SessionOutput } from '#core/session/clock/tool-of-step.ts'
import { useMenuSpace } from '#dom/menu-space.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { ClockBar } from './clock-bar'
import { ClockNotice } from './clock-notice'
import { ClosedSession } from '../desk/closed-session'
import { Closing } from '../outcome/closing'
import { EntryLine } from './entry-line'
import { LineMessageContext, useAppInCockpit } from './line-messages'
import { OutputPanel, type OutputTab } from './output-panel'
import type { SessionEditor } from '../desk/session-editor'
import { useSessionPart } from '../desk/session-part'
import { undoAloud } from '../desk/undo-aloud'
import { PlanForm } from '../plan/plan-form'
import { StepList } from './step-list'
import { StepPanel } from './step-panel'
import { useHall } from '../hall/use-hall'
import { useRunKeys } from './use-run-keys'
import { useViewOfStep } from './use-view-of-step'
import './cockpit.css'

interface SessionRunProps {
  readonly editor: SessionEditor
  /** Another window leads: this one only shows. */
  readonly following?: boolean
}

interface View {
  /** What is open beside the script; null for what the step brings along. */
  readonly output: OutputTab | null
  /** A step that is looked at while the clock stays where the group is; null follows the clock. */
  readonly looked: string | null
  /** The closing of the session instead of its steps. */
  readonly closing: boolean
}

const startView: View = { output: null, looked: null, closing: false }

/**
 * Running a session, as a cockpit: the clock on top, the script of the step in the middle, what comes out of it beside it
 * and one line to note in at the foot. The page does not scroll, its columns do. Every part follows only what it shows of
 * the session, so that a letter draws the field in which it is typed and nothing beside it.
 */
export function SessionRun({ editor, following = false }: SessionRunProps) {
  const session = useSessionPart(editor, readFrame)
  const outside = useApp()
  const { app: inLine, message } = useAppInCockpit()
  const [fresh, setFresh] = useState<string | null>(null)
  const hall = useHall(editor, session, !following)
  const [{ output, looked, closing }, setView] = useViewOfStep('werkblad', session, startView)
  const closed = session.phase === 'gesloten'
  // the closing has no line to say something in
  const app = closing ? outside : inLine
  const sayer = useRef(app)
  useMenuSpace(closed ? 'as-set' : session.phase === 'voorbereiding' ? 'strip-when-narrow' : 'strip')
  const work = useRef<HTMLDivElement>(null)
  const lookedAt = session.steps.findIndex(({ id }) => id === looked)
  const index = lookedAt === -1 ? session.currentStep : lookedAt
  const step = session.steps[index]
  const stepId = step?.id ?? ''
  const open = output ?? step?.brings ?? 'signalen'
  const showUndone = useRef<(undone: Undone) => void>(() => undefined)
  useLayoutEffect(() => {
    sayer.current = app
    showUndone.current = (undone) => {
      // another step of the clock shows itself
      if (!undone.closing && undone.stepId === null) return
      sayer.current = undone.closing ? outside : inLine
      // a tool that the group works with stays
      const list = listTabs.includes(open) ? undone.list : null
      setView({ output: list ?? output, looked: undone.stepId ?? looked, closing: undone.closing })
    }
  })
  const undo = useCallback(
    (direction: 'undo' | 'redo') =>
      undoAloud(
        editor,
        (...words) => sayer.current.say(...words),
        (undone) => showUndone.current(undone),
        direction,
      ),
    [editor],
  )
  const asked = useRunKeys(editor, undo)
  // another step begins at its first line, also where what comes out stands below the script in the same column
  useLayoutEffect(() => {
    work.current?.scrollTo({ top: 0 })
    work.current?.querySelector('.cockpit-script')?.scrollTo({ top: 0 })
  }, [stepId])
  if (closed) return <ClosedSession editor={editor} />
  const openTab = (next: OutputTab) => setView({ output: next, looked, closing: false })
  return (
    <AppContext value={app}>
      <LineMessageContext value={message}>
        <div className="cockpit session" data-fills-window>
          <ClockBar
            editor={editor}
            hall={hall}
            closing={closing}
            onClosing={(now) => setView({ output, looked, closing: now })}
          />
          {!following && <ClockNotice editor={editor} />}
          {closing ? (
            <Closing editor={editor} onBack={() => setView({ output, looked, closing: false })} />
          ) : (
            <>
              <div
                ref={work}
                className={open === 'matrix' ? 'cockpit-work cockpit-work-wide' : 'cockpit-work'}
              >
                <StepList
                  editor={editor}
                  looked={index}
                  onLook={(id) => setView({ output: null, looked: id, closing: false })}
                />
                <div className="cockpit-script">
                  <StepPanel
                    key={stepId}
                    stepId={stepId}
                    index={index}
                    editor={editor}
                    onBack={() => setView({ output: null, looked: null, closing: false })}
                  />
                  <PlanForm editor={editor} />
                </div>
                <OutputPanel
                  editor={editor}
                  stepId={stepId}
                  open={open}
                  onOpen={openTab}
                  hall={hall}
                  fresh={fresh}
                />
              </div>
              <Suspense fallback={<Skeleton />}>
                <EntryLine
                  editor={editor}
                  stepId={stepId}
                  elsewhere={index === session.currentStep ? null : index + 1}
                  asked={asked}
                  onUndo={undo}
                  onNoted={(tab, noted) => {
                    setFresh(noted)
                    // a tool that the group works with stays; among the lists, the one that grew comes forward
                    if (listTabs.includes(open)) openTab(tab)
                  }}
                />
              </Suspense>
            </>
          )}
        </div>
      </LineMessageContext>
    </AppContext>
  )
}

const listTabs: readonly OutputTab[] = ['signalen', 'afspraken', 'besluiten', 'parkeerplek']

const readFrame = ({ id, phase, currentStep, steps }: Session) => ({
  id,
  phase,
  currentStep,
  steps: steps.map((step): { readonly id: string; readonly brings: SessionOutput } => ({
    id: step.id,
    brings: outputOfStep(step),
  })),
})
