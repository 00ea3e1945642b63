import { IconArrowBackUp, IconFileText } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { Session } from '../../../main/contract/session'
import { addresses } from '../../core/navigation/addresses'
import { currentStepOf, goToStep } from '../../core/session/clock'
import { formatDay } from '../../core/session/describe-time'
import { Button, LinkButton } from '../../ui/button'
import { ScreenTitle } from '../../ui/screen-title'
import { useStore } from '../../ui/store'
import { Agreements } from './agreements'
import { Closing } from './closing'
import { ClockPanel } from './clock-panel'
import { PlanForm } from './plan-form'
import { ParkingLot } from './parking-lot'
import { SavedAt } from './saved-at'
import type { SessionEditor } from './session-editor'
import { SignalTally } from './signal-tally'
import { StepPanel } from './step-panel'
import './session.css'

/** What every part of the session screen gets. */
export interface SessionPartProps {
  readonly session: Session
  readonly editor: SessionEditor
}

/** Running a session: steps on the left, the current step in the middle, what is collected on the right. */
export function SessionRun({ editor }: { readonly editor: SessionEditor }) {
  const { current: session, past } = useStore(editor.history)
  useUndoKeys(editor)
  const step = currentStepOf(session)
  return (
    <div className="session">
      <header className="session-head">
        <div className="stack-tight">
          <ScreenTitle name={`${session.title} ${session.municipality}`.trim()}>{session.title}</ScreenTitle>
          <p className="soft">
            {[session.municipality || 'gemeente nog niet ingevuld', formatDay(session.date), session.place]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="row">
          <SavedAt editor={editor} />
          <Button icon={<IconArrowBackUp aria-hidden />} onClick={editor.undo} disabled={past.length === 0}>
            Maak ongedaan
          </Button>
          <LinkButton
            href={addresses.sessionReport(session.id)}
            kind="primary"
            icon={<IconFileText aria-hidden />}
          >
            Verslag
          </LinkButton>
        </div>
      </header>
      <div className="session-columns">
        <StepList session={session} editor={editor} />
        <div className="stack-wide session-middle">
          <ClockPanel session={session} editor={editor} />
          {step && <StepPanel key={step.id} step={step} session={session} editor={editor} />}
          <PlanForm session={session} editor={editor} />
        </div>
        <div className="stack-wide session-side">
          <Agreements session={session} editor={editor} />
          <SignalTally session={session} editor={editor} />
          <ParkingLot session={session} editor={editor} />
          <Closing session={session} editor={editor} />
        </div>
      </div>
    </div>
  )
}

function StepList({ session, editor }: SessionPartProps) {
  return (
    <nav aria-label="Stappen" className="session-steps">
      <ol>
        {session.steps.map((step, index) => {
          const current = index === session.currentStep
          const ticked = step.checklist.filter(({ done }) => done).length
          return (
            <li key={step.id}>
              <button
                type="button"
                className="session-step"
                {...(current && { 'aria-current': 'step' })}
                onClick={() => editor.change((now) => goToStep(now, index, new Date()))}
              >
                <span className="numbers">{index + 1}</span>
                <span>
                  {step.title}
                  <span className="soft session-step-details">
                    {step.minutes} min · {ticked} van {step.checklist.length} afgevinkt
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Ctrl Z and Ctrl Shift Z, except inside a text field, where the browser's own undo is finer. */
function useUndoKeys(editor: SessionEditor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const inText =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=checkbox]), textarea, select')
      if (inText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      if (event.shiftKey) editor.redo()
      else editor.undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor])
}
