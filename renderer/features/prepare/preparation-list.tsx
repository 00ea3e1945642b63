import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { SyntheticEvent } from 'react'
import type { Session } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { findTaskPlace, type TaskPlace } from '#core/session/find-task-place.ts'
import { addTask, removeTask, tickTask } from '#core/session/change-preparation.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { planPreparation, type PlannedTask } from '#core/session/plan-preparation.ts'
import { keepFocusNear } from '#dom/keep-focus-near.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox, SelectField } from '#ui/fields/field.tsx'
import { today } from '#dom/today.ts'
import { useDraft, useDraftText } from '#editing/use-draft.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { useSessionPart, type SessionPartProps } from '../session/desk/session-part'

const moments = [
  '4 weken vooraf',
  '2 weken vooraf',
  '1 week vooraf',
  '1 dag vooraf',
  'op de dag',
  'na afloop',
]

/** What to do before the session, each with its day and how far away that is. */
export function PreparationList({ editor }: SessionPartProps) {
  const { say } = useApp()
  const session = useSessionPart(editor, readPreparation)
  const planned = planPreparation(session.preparation, session.date, today())
  const done = session.preparation.filter((task) => task.done).length
  return (
    <section className="stack" aria-labelledby="checklist-vooraf">
      <h2 id="checklist-vooraf">Checklist vooraf</h2>
      <p className="soft">
        {done} van {session.preparation.length} gedaan.
        {session.date === '' && ' Vul de datum in, dan zie je wanneer wat moet.'}
      </p>
      <ul className="plain-list preparation">
        {planned.map((item) => (
          <li key={`${item.index}-${item.task.text}`} className="preparation-row">
            <Checkbox
              label={<TaskText item={item} />}
              checked={item.task.done}
              onChange={(event) => {
                const ticked = event.target.checked
                editor.change((now) => tickTask(now, item.index, ticked))
              }}
            />
            <TaskWay sessionId={session.id} task={item.task.text} />
            <Button
              kind="quiet"
              icon={<IconTrash aria-hidden />}
              aria-label={`Haal weg: ${item.task.text}`}
              onClick={({ currentTarget }) => {
                keepFocusNear(currentTarget)
                const takeBack = editor.change((now) => removeTask(now, item.index))
                sayChange(say, 'Taak weggehaald.', 'Zet terug', takeBack)
              }}
            />
          </li>
        ))}
      </ul>
      <AddTask sessionId={session.id} editor={editor} />
    </section>
  )
}

/** The way to where a task is done, when that is in the app. */
function TaskWay({ sessionId, task }: { readonly sessionId: string; readonly task: string }) {
  const place = findTaskPlace(task)
  if (place === undefined) return <span />
  if (place === 'printpakket' || place === 'sociale-kaart')
    return (
      <a
        className="preparation-way"
        href={place === 'printpakket' ? addresses.printPackage(sessionId) : addresses.socialMap}
        aria-label={`${placeNames[place]}: ${task}`}
      >
        {placeNames[place]}
      </a>
    )
  return (
    <Button
      kind="quiet"
      className="preparation-way"
      aria-label={`${placeNames[place]}: ${task}`}
      onClick={() => {
        const heading = document.getElementById(place)
        if (!heading) return
        heading.tabIndex = -1
        heading.scrollIntoView({ block: 'start' })
        heading.focus({ preventScroll: true })
      }}
    >
      {placeNames[place]}
    </Button>
  )
}

const placeNames: Readonly<Record<TaskPlace, string>> = {
  gegevens: 'Naar de gegevens',
  'wie-komen': 'Naar wie je verwacht',
  rollen: 'Naar de rollen',
  casuskaarten: 'Naar de casuskaarten',
  uitnodiging: 'Naar de uitnodiging',
  printpakket: 'Naar het printpakket',
  'sociale-kaart': 'Naar de sociale kaart',
}

function TaskText({ item: { task, day, distance, late } }: { readonly item: PlannedTask }) {
  const facts = [task.when, formatDay(day)].filter((part) => part !== '')
  return (
    <>
      {task.text}
      <span className="soft preparation-when">
        {facts.join(' · ')}
        {distance !== '' && (
          <>
            {facts.length > 0 && ' · '}
            <strong className={late ? 'state-attention' : ''}>{distance}</strong>
          </>
        )}
      </span>
    </>
  )
}

/** Made again in a moment: no reason to ask before the window closes. */
const choice = { asks: false }

function AddTask({ sessionId, editor }: SessionPartProps & { readonly sessionId: string }) {
  const [text, setText] = useDraftText(`taak/${sessionId}`)
  const { value: when, change: setWhen } = useDraft(`taak-wanneer/${sessionId}`, moments[2] ?? '', choice)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    editor.change((now) => addTask(now, text, when))
    setText('')
  }
  return (
    <form className="preparation-add" onSubmit={submit}>
      <GuardedTextField
        label="Nog een taak"
        value={text}
        maxLength={limits.lineCharacters}
        onChange={(event) => setText(event.target.value)}
      />
      <SelectField label="Wanneer" value={when} onChange={(event) => setWhen(event.target.value)}>
        {moments.map((moment) => (
          <option key={moment}>{moment}</option>
        ))}
      </SelectField>
      <Button type="submit" icon={<IconPlus aria-hidden />} disabled={text.trim() === ''}>
        Voeg toe
      </Button>
    </form>
  )
}

const readPreparation = ({ id, date, preparation }: Session) => ({ id, date, preparation })
