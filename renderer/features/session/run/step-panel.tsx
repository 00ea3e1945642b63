import type { Step } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { goToStep } from '#core/session/clock/clock.ts'
import { tickItem, writeNotes } from '#core/session/change-session.ts'
import { Checkbox } from '#ui/fields/field.tsx'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { toolOfStep, type SessionTool } from '#core/session/clock/tool-of-step.ts'
import { Button } from '#ui/button.tsx'
import type { SessionPartProps } from '../desk/session-part'
import '../session.css'
import './session-run.css'

const toolNames: Readonly<Record<SessionTool, string>> = {
  casus: 'Open de casuskaarten',
  matrix: 'Open de signalenmatrix',
  meting: 'Open de meting',
}

interface StepPanelProps extends SessionPartProps {
  readonly step: Step
  readonly index: number
  readonly onTool: (tool: SessionTool) => void
  readonly onBack: () => void
}

/** The step that is looked at: what it is for, what to say, what to tick, what to ask, and the notes. */
export function StepPanel({ step, index, session, editor, onTool, onBack }: StepPanelProps) {
  const tool = toolOfStep(step)
  const full = step.notes.length >= limits.textCharacters
  const toNote = step.toNote.length === 0 ? '' : `Noteer: ${step.toNote.join('; ')}. `
  return (
    <section className="stack" aria-labelledby="stap">
      {index !== session.currentStep && (
        <div className="elsewhere" role="status">
          <p>Je bekijkt een andere stap. De klok blijft in stap {session.currentStep + 1}.</p>
          <div className="row">
            <Button onClick={() => editor.change((one) => goToStep(one, index, new Date()))}>
              Zet de klok op deze stap
            </Button>
            <Button kind="quiet" onClick={onBack}>
              Terug naar stap {session.currentStep + 1}
            </Button>
          </div>
        </div>
      )}
      <div className="stack-tight">
        <h2 id="stap">
          {index + 1}. {step.title}
        </h2>
        <p>
          {step.goal} {step.form !== '' && <span className="soft">Werkvorm: {step.form}.</span>}
        </p>
        {tool && <Button onClick={() => onTool(tool)}>{toolNames[tool]}</Button>}
      </div>
      <StepTexts title="Begeleider" items={step.instructions} />
      {step.checklist.length > 0 && (
        <fieldset>
          <legend className="step-title">Checklist</legend>
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
        </fieldset>
      )}
      <StepTexts title="Vragen aan de groep" items={step.questions} />
      <GuardedTextArea
        label="Notities"
        hint={`${toNote}Geen namen of andere gegevens van jongeren.`}
        {...(full && {
          problem: 'Deze notities zijn vol: meer past er niet bij. Zet de rest bij een andere stap.',
        })}
        value={step.notes}
        maxLength={limits.textCharacters}
        onChange={(event) => {
          const notes = event.target.value
          editor.change((now) => writeNotes(now, step.id, notes), `notes-${step.id}`)
        }}
      />
    </section>
  )
}

function StepTexts({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <h3 className="step-title">{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
