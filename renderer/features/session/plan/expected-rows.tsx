import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Expected } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { Button } from '#ui/button.tsx'
import { NumberField } from '#ui/fields/number-field.tsx'
import { useFocusOn } from '#dom/use-focus-on.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { newId } from '#editing/random-id.ts'
import './expected-rows.css'

interface ExpectedRowsProps {
  /** Whose rows they are: what is half typed in a number is found back by this name. */
  readonly owner: string
  readonly rows: readonly Expected[]
  readonly onAdd: (id: string) => void
  readonly onWrite: (id: string, fields: Partial<Omit<Expected, 'id'>>) => void
  readonly onRemove: (id: string) => void
}

/** Who comes, row by row: function, organisation and how many. There is no place for a name. */
export function ExpectedRows({ owner, rows, onAdd, onWrite, onRemove }: ExpectedRowsProps) {
  const [added, setAdded] = useState('')
  const list = useFocusOn<HTMLDivElement>(added, '.expected:last-child input')
  return (
    <>
      <div className="stack" ref={list}>
        {rows.map((one, index) => (
          <fieldset key={one.id} className="expected">
            <legend className="visually-hidden">Verwacht {index + 1}</legend>
            <GuardedTextField
              label="Organisatie"
              value={one.organisation}
              maxLength={limits.lineCharacters}
              onChange={(event) => onWrite(one.id, { organisation: event.target.value })}
            />
            <GuardedTextField
              label="Functie"
              value={one.function}
              maxLength={limits.lineCharacters}
              onChange={(event) => onWrite(one.id, { function: event.target.value })}
            />
            <NumberField
              name={`${owner}/${one.id}/people`}
              label="Aantal"
              min={0}
              max={limits.people}
              value={one.people}
              onChange={(people) => onWrite(one.id, { people })}
            />
            <Button
              kind="quiet"
              icon={<IconTrash aria-hidden />}
              aria-label={`Haal weg: regel ${index + 1}`}
              onClick={() => onRemove(one.id)}
            >
              Haal weg
            </Button>
          </fieldset>
        ))}
      </div>
      <div>
        <Button
          icon={<IconPlus aria-hidden />}
          onClick={() => {
            const id = newId('functie')
            onAdd(id)
            setAdded(id)
          }}
        >
          Voeg een functie toe
        </Button>
      </div>
    </>
  )
}
