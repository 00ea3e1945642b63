import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { limits } from '#contract/limits.ts'
import { useApp } from '../../app-context'
import { addExpected, removeExpected, writeExpected } from '#core/session/change-preparation.ts'
import { Button } from '#ui/button.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { newId } from '#editing/random-id.ts'
import type { SessionPartProps } from '../session/desk/session-part'

/** Who is expected: organisation, function and number, line by line. There is no place for a name. */
export function ExpectedTable({ session, editor }: SessionPartProps) {
  const { say } = useApp()
  const [added, setAdded] = useState('')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (added !== '') list.current?.querySelector<HTMLElement>('.expected:last-child input')?.focus()
  }, [added])
  const people = session.group.expected.reduce((sum, one) => sum + (one.people ?? 0), 0)
  return (
    <section className="stack" aria-labelledby="wie-komen">
      <h2 id="wie-komen">Wie verwacht je</h2>
      <p className="soft">Organisaties en functies, geen namen. Ze komen terug in “Wie ziet welk signaal”.</p>
      <div className="stack" ref={list}>
        {session.group.expected.map((one, index) => (
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
              name={`${session.id}/${one.id}/people`}
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
        {people > 0 && people <= limits.people && people !== session.group.people && (
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
