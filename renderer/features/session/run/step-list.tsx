import { IconCheck, IconPlayerPlay } from '@tabler/icons-react'
import type { Session } from '#contract/session.ts'
import './session-run.css'

interface StepListProps {
  readonly session: Session
  /** The step that is on screen, by its place. */
  readonly looked: number
  readonly onLook: (stepId: string) => void
}

/** The steps. Pressing one shows it; the clock stays in the step where the group is. */
export function StepList({ session, looked, onLook }: StepListProps) {
  return (
    <nav aria-label="Stappen">
      <ol>
        {session.steps.map((step, index) => {
          const ticked = step.checklist.filter(({ done }) => done).length
          const clockHere = index === session.currentStep
          const spent = (session.clock.spentSeconds[step.id] ?? 0) > 0
          return (
            <li key={step.id}>
              <button
                type="button"
                className={clockHere ? 'session-step session-step-clock' : 'session-step'}
                {...(index === looked && { 'aria-current': 'step' })}
                onClick={() => onLook(step.id)}
              >
                <span className="numbers">
                  {clockHere ? <IconPlayerPlay aria-hidden /> : spent ? <IconCheck aria-hidden /> : index + 1}
                </span>
                <span>
                  {(clockHere || spent) && <span className="visually-hidden">{index + 1}. </span>}
                  {step.title}
                  {clockHere && <span className="visually-hidden"> (de klok is hier)</span>}
                  <span className="soft session-step-details">
                    {step.minutes === step.plannedMinutes
                      ? `${step.minutes} min`
                      : `${step.minutes} min, was ${step.plannedMinutes}`}
                    {step.checklist.length > 0 && (
                      <>
                        {' · '}
                        {ticked} van {step.checklist.length}
                        <span className="visually-hidden"> afgevinkt</span>
                      </>
                    )}
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
