import { IconPlus, IconTrash } from '@tabler/icons-react'
import { limits } from '#contract/limits.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import { readDaysBefore } from '#core/session/agreements/days-before.ts'
import { Button } from '#ui/button.tsx'
import { GuardedTextField } from '#guard/guarded-field.tsx'

type Tasks = OwnTemplate['preparation']

interface PreparationFieldsProps {
  readonly tasks: Tasks
  readonly onChange: (tasks: Tasks, key: string) => void
  readonly onRemove: (tasks: Tasks) => void
}

/** The tasks before a session, each with how long before it is done. */
export function PreparationFields({ tasks, onChange, onRemove }: PreparationFieldsProps) {
  const change = (at: number, fields: Partial<Tasks[number]>, key: string) =>
    onChange(
      tasks.map((task, index) => (index === at ? { ...task, ...fields } : task)),
      `${key}-${at}`,
    )
  return (
    <section className="stack" aria-labelledby="voorbereiding">
      <h2 id="voorbereiding">Voorbereiding</h2>
      {tasks.map((task, index) => (
        // a task has nothing else that stays the same while it is typed
        <fieldset key={index} className="template-task">
          <legend className="visually-hidden">Taak {index + 1}</legend>
          <GuardedTextField
            label="Wanneer"
            value={task.when}
            maxLength={limits.lineCharacters}
            {...(task.when.trim() !== '' &&
              readDaysBefore(task.when) === null && {
                hint: 'Geen datum. Schrijf het als “2 weken vooraf”.',
              })}
            onChange={(event) => change(index, { when: event.target.value }, 'when')}
          />
          <GuardedTextField
            label="Taak"
            value={task.text}
            maxLength={limits.lineCharacters}
            onChange={(event) => change(index, { text: event.target.value }, 'task')}
          />
          <Button
            kind="quiet"
            icon={<IconTrash aria-hidden />}
            aria-label={`Haal weg: taak ${index + 1}`}
            onClick={() => onRemove(tasks.filter((_task, at) => at !== index))}
          >
            Haal weg
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          icon={<IconPlus aria-hidden />}
          disabled={tasks.length >= limits.templateEntries}
          onClick={() => onChange([...tasks, { when: '1 week vooraf', text: '' }], '')}
        >
          Voeg een taak toe
        </Button>
      </div>
    </section>
  )
}
