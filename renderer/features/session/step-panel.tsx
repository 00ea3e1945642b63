import type { Step } from '../../../main/contract/session'
import { limits } from '../../../main/contract/limits'
import { tickItem, writeNotes } from '../../core/session/change-session'
import { Checkbox } from '../../ui/field'
import { GuardedTextArea } from '../guard/guarded-field'
import type { SessionPartProps } from './session-run'

/** The current step: what it is for, what to say, what to tick, what to ask, and the notes. */
export function StepPanel({ step, session, editor }: SessionPartProps & { readonly step: Step }) {
  return (
    <section className="stack" aria-labelledby="stap">
      <div className="stack-tight">
        <h2 id="stap">
          {session.currentStep + 1}. {step.title}
        </h2>
        <p>
          {step.goal} <span className="soft">Werkvorm: {step.form}.</span>
        </p>
      </div>
      <StepTexts title="Begeleider" items={step.instructions} />
      <fieldset>
        <legend className="step-title">Checklist</legend>
        {step.checklist.map((item, index) => (
          <Checkbox
            key={item.text}
            label={item.text}
            checked={item.done}
            onChange={(event) => {
              const done = event.target.checked
              editor.change((now) => tickItem(now, step.id, index, done))
            }}
          />
        ))}
      </fieldset>
      <StepTexts title="Vragen aan de groep" items={step.questions} />
      <GuardedTextArea
        label="Notities"
        hint={`Noteer: ${step.toNote.join('; ')}. Geen namen of andere gegevens van jongeren.`}
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
