import { IconTrash } from '@tabler/icons-react'
import { limits } from '#contract/limits.ts'
import type { OwnStep } from '#contract/own-template.ts'
import { Button } from '#ui/button.tsx'
import { useFocusOn } from '#dom/use-focus-on.ts'
import { GuardedTextArea, GuardedTextField } from '#guard/guarded-field.tsx'
import { LinesField } from './lines-field'
import { MinutesField } from './minutes-field'

interface StepFieldsProps {
  /** The template that it is of. */
  readonly owner: string
  readonly step: OwnStep
  readonly number: number
  /** Just added: the first field takes the focus. */
  readonly fresh: boolean
  readonly problems: readonly string[]
  readonly onChange: (fields: Partial<OwnStep>, key: string) => void
  readonly onRemove: () => void
}

/** The lists of a step, each as a text field with one entry on a line. */
const lists = [
  { field: 'instructions', label: 'Wat de begeleider doet en zegt', longest: limits.textCharacters },
  { field: 'checklist', label: 'Checklist', longest: limits.lineCharacters },
  { field: 'questions', label: 'Vragen aan de groep', longest: limits.textCharacters },
  { field: 'toNote', label: 'Wat de notulist noteert', longest: limits.textCharacters },
] as const

/** One step of a template: name and times in sight, the rest behind one press. */
export function StepFields({ owner, step, number, fresh, problems, onChange, onRemove }: StepFieldsProps) {
  const group = useFocusOn<HTMLFieldSetElement>(fresh, 'input')
  const name = step.title.trim() === '' ? `stap ${number}` : step.title
  return (
    <fieldset className="stack-tight template-step" ref={group}>
      <legend className="visually-hidden">
        Stap {number}: {name}
      </legend>
      <div className="template-times">
        <GuardedTextField
          label={`Stap ${number}`}
          value={step.title}
          maxLength={limits.lineCharacters}
          onChange={(event) => onChange({ title: event.target.value }, 'title')}
        />
        <MinutesField
          name={`${owner}/${step.id}/minutes`}
          label="Minuten"
          value={step.minutes}
          onChange={(minutes) => onChange({ minutes }, 'minutes')}
        />
        <MinutesField
          name={`${owner}/${step.id}/minimum`}
          label="Minstens"
          value={step.minimumMinutes}
          onChange={(minimumMinutes) => onChange({ minimumMinutes }, 'minimum')}
        />
      </div>
      {problems.map((message) => (
        <p key={message} className="field-problem">
          {message}
        </p>
      ))}
      <div className="template-step-foot">
        <details>
          <summary>Inhoud van deze stap</summary>
          <div className="stack template-details">
            <GuardedTextArea
              label="Doel"
              rows={2}
              value={step.goal}
              maxLength={limits.textCharacters}
              onChange={(event) => onChange({ goal: event.target.value }, 'goal')}
            />
            <GuardedTextField
              label="Werkvorm"
              value={step.form}
              maxLength={limits.lineCharacters}
              onChange={(event) => onChange({ form: event.target.value }, 'form')}
            />
            {lists.map(({ field, label, longest }) => (
              <LinesField
                key={field}
                label={label}
                lines={step[field]}
                longest={longest}
                onChange={(lines) => onChange({ [field]: lines }, field)}
              />
            ))}
          </div>
        </details>
        <Button
          kind="quiet"
          icon={<IconTrash aria-hidden />}
          aria-label={`Haal weg: ${name}`}
          onClick={onRemove}
        >
          Haal weg
        </Button>
      </div>
    </fieldset>
  )
}
