import { useCallback } from 'react'
import type { Session } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { goToStep } from '#core/session/clock/clock.ts'
import { tickItem, writeNotes } from '#core/session/change-session.ts'
import { Checkbox } from '#ui/fields/field.tsx'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { Button } from '#ui/button.tsx'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'
import './cockpit.css'

interface StepPanelProps extends SessionPartProps {
  readonly stepId: string
  readonly index: number
  readonly onBack: () => void
}

/** The step that is looked at: what it is for, what to say, what to tick, what to ask, and the notes. */
export function StepPanel({ stepId, index, editor, onBack }: StepPanelProps) {
  const { step, currentStep } = useSessionPart(
    editor,
    useCallback((session: Session) => readScript(session, stepId), [stepId]),
  )
  if (!step) return null
  const [first, ...others] = step.questions
  return (
    <section className="script" aria-labelledby="stap">
      {index !== currentStep && (
        <div className="elsewhere" role="status">
          <p>Je bekijkt een andere stap. De klok blijft in stap {currentStep + 1}.</p>
          <div className="row">
            <Button onClick={() => editor.change((one) => goToStep(one, index, new Date()))}>
              Zet de klok op deze stap
            </Button>
            <Button kind="quiet" onClick={onBack}>
              Terug naar stap {currentStep + 1}
            </Button>
          </div>
        </div>
      )}
      <div className="script-head">
        <h2 id="stap">
          {index + 1}. {step.title}
        </h2>
        <p className="soft script-goal">
          {step.goal}
          {step.form !== '' && ` Werkvorm: ${step.form}.`}
        </p>
      </div>
      {first !== undefined && (
        <blockquote className="script-question">
          <p>{first}</p>
        </blockquote>
      )}
      {step.instructions.length > 0 && (
        <ol className="script-lines" aria-label="Begeleider">
          {step.instructions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {step.checklist.length > 0 && (
        <fieldset>
          <legend className="visually-hidden">Checklist</legend>
          <div className="script-checks">
            {step.checklist.map((item, at) => (
              <Checkbox
                key={item.text}
                label={item.text}
                checked={item.done}
                onChange={(event) => {
                  const done = event.target.checked
                  editor.change((now) => tickItem(now, step.id, at, done))
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
      {others.length > 0 && (
        <div className="script-more">
          <h3 className="step-title">Vraag verder</h3>
          <ul>
            {others.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      <StepNotes editor={editor} stepId={stepId} toNote={step.toNote} />
    </section>
  )
}

/** The step without what is typed in it. */
function readScript({ steps, currentStep }: Session, stepId: string) {
  const found = steps.find(({ id }) => id === stepId)
  if (!found) return { currentStep, step: undefined }
  const { id, title, goal, form, instructions, checklist, questions, toNote } = found
  return { currentStep, step: { id, title, goal, form, instructions, checklist, questions, toNote } }
}

interface StepNotesProps extends SessionPartProps {
  readonly stepId: string
  readonly toNote: readonly string[]
}

/** The notes of a step: apart, so that a letter in them draws nothing else of the step. */
function StepNotes({ editor, stepId, toNote }: StepNotesProps) {
  const notes = useSessionPart(
    editor,
    useCallback(({ steps }: Session) => steps.find(({ id }) => id === stepId)?.notes ?? '', [stepId]),
  )
  const ask = toNote.length === 0 ? '' : `Noteer: ${toNote.join('; ')}. `
  return (
    <GuardedTextArea
      label="Notities"
      hint={`${ask}Geen namen of andere gegevens van jongeren.`}
      {...(notes.length >= limits.textCharacters && {
        problem: 'Deze notities zijn vol: meer past er niet bij. Zet de rest bij een andere stap.',
      })}
      value={notes}
      maxLength={limits.textCharacters}
      onChange={(event) => {
        const typed = event.target.value
        editor.change((now) => writeNotes(now, stepId, typed), `notes-${stepId}`)
      }}
    />
  )
}
