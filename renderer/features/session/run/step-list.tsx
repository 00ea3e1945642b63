import { IconCheck, IconChevronDown, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import type { Session } from '#contract/session.ts'
import { Button } from '#ui/button.tsx'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import './cockpit.css'

interface StepListProps extends SessionPartProps {
  /** The step that is on screen, by its place. */
  readonly looked: number
  readonly onLook: (stepId: string) => void
}

/** The steps. Pressing one shows it; the clock stays in the step where the group is. */
export function StepList({ editor, looked, onLook }: StepListProps) {
  const { steps, currentStep } = useSessionPart(editor, readSteps)
  // only where there is no room for the list beside the script
  const [open, setOpen] = useState(false)
  return (
    // Esc closes the list where it opens over the work; everything in it is a button
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav
      aria-label="Stappen"
      className="cockpit-steps"
      data-open={open ? true : undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <Button
        kind="quiet"
        className="cockpit-steps-button"
        icon={<IconChevronDown aria-hidden />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Toon stappen
      </Button>
      <ol>
        {steps.map((step, index) => {
          const { ticked, spent } = step
          const clockHere = index === currentStep
          return (
            <li key={step.id}>
              <button
                type="button"
                className={clockHere ? 'session-step session-step-clock' : 'session-step'}
                {...(index === looked && { 'aria-current': 'step' })}
                onClick={() => {
                  onLook(step.id)
                  setOpen(false)
                }}
              >
                <span className="numbers">
                  {clockHere ? <IconPlayerPlay aria-hidden /> : spent ? <IconCheck aria-hidden /> : index + 1}
                </span>
                <span>
                  {(clockHere || spent) && <span className="visually-hidden">{index + 1}. </span>}
                  {step.title}
                  {clockHere && <span className="visually-hidden"> (de klok is hier)</span>}
                  <span className="soft session-step-details">
                    {' · '}
                    {step.minutes === step.plannedMinutes
                      ? `${step.minutes} min`
                      : `${step.minutes} min, was ${step.plannedMinutes}`}
                    {ticked > 0 && (
                      <>
                        {' · '}
                        {ticked} van {step.items}
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

function readSteps({ steps, currentStep, clock }: Session) {
  return {
    currentStep,
    steps: steps.map(({ id, title, minutes, plannedMinutes, checklist }) => ({
      id,
      title,
      minutes,
      plannedMinutes,
      items: checklist.length,
      ticked: checklist.filter(({ done }) => done).length,
      spent: (clock.spentSeconds[id] ?? 0) > 0,
    })),
  }
}
