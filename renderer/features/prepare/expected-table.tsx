import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Session } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { useApp } from '../../app-context'
import { addExpected, removeExpected, writeExpected } from '#core/session/change-preparation.ts'
import { Button } from '#ui/button.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import { useFocusOn } from '#dom/use-focus-on.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../session/desk/session-part'

/** Who is expected: organisation, function and number, line by line. There is no place for a name. */
export function ExpectedTable({ editor }: SessionPartProps) {
  const { say } = useApp()
  const { id: owner, group } = useSessionPart(editor, readGroup)
  const [added, setAdded] = useState('')
  const list = useFocusOn<HTMLDivElement>(added, '.expected:last-child input')
  const people = group.expected.reduce((sum, one) => sum + (one.people ?? 0), 0)
  return (
    <section className="stack" aria-labelledby="wie-komen">
      <h2 id="wie-komen">Wie verwacht je</h2>
      <p className="soft">Organisaties en functies, geen namen. Ze komen terug in “Wie ziet welk signaal”.</p>
      <div className="stack" ref={list}>
        {group.expected.map((one, index) => (
          <fieldset key={one.id} className="expected">
            <legend className="visually-hidden">Verwacht {index + 1}</legend>
            <GuardedTextField
              label="Organisatie"
              value={one.organisation}
              maxLength={limits.lineCharacters}
              onChange={(event) => {
                const organisation = event.target.value
                editor.change((now) => writeExpected(now, one.id, { organisation }), `organisation-${one.id}`)
              }}
            />
            <GuardedTextField
              label="Functie"
              value={one.function}
              maxLength={limits.lineCharacters}
              onChange={(event) => {
                const typed = event.target.value
                editor.change((now) => writeExpected(now, one.id, { function: typed }), `function-${one.id}`)
              }}
            />
            <NumberField
              name={`${owner}/${one.id}/people`}
              label="Aantal"
              min={0}
              max={limits.people}
              value={one.people}
              onChange={(count) =>
                editor.change((now) => writeExpected(now, one.id, { people: count }), `people-${one.id}`)
              }
            />
            <Button
              kind="quiet"
              icon={<IconTrash aria-hidden />}
              aria-label={`Haal regel ${index + 1} weg`}
              onClick={() => {
                const takeBack = editor.change((now) => removeExpected(now, one.id))
                sayChange(say, 'Regel weggehaald.', 'Zet terug', takeBack)
              }}
            >
              Haal weg
            </Button>
          </fieldset>
        ))}
      </div>
      <div className="row">
        <Button
          icon={<IconPlus aria-hidden />}
          onClick={() => {
            const id = newId('functie')
            editor.change((now) => addExpected(now, id))
            setAdded(id)
          }}
        >
          Voeg een functie toe
        </Button>
        {people > 0 && people <= limits.people && people !== group.people && (
          <Button
            kind="quiet"
            onClick={() => editor.change((now) => ({ ...now, group: { ...now.group, people } }))}
          >
            Neem {people} als aantal deelnemers
          </Button>
        )}
      </div>
    </section>
  )
}

const readGroup = ({ id, group }: Session) => ({ id, group })
