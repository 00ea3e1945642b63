import { useState, type SyntheticEvent } from 'react'
import { useApp } from '../../app-context'
import { limits } from '../../../main/contract/limits'
import { park, unpark, writeParked } from '../../core/session/change-session'
import { Button } from '../../ui/button'
import { sayChange } from '../editing/say-change'
import { GuardedTextField } from '../guard/guarded-field'
import { InternalSwitch } from '../report/internal-switch'
import { newId } from './random-id'
import type { SessionPartProps } from './session-part'

/** What comes up but does not belong to this step. */
export function ParkingLot({ session, editor, stepId }: SessionPartProps & { readonly stepId: string }) {
  const { say } = useApp()
  const [text, setText] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    editor.change((now) => park(now, newId('parkeer'), text, stepId))
    setText('')
  }
  return (
    <section className="stack" aria-labelledby="parkeerplek">
      <h2 id="parkeerplek">Parkeerplek</h2>
      <form className="add-row" onSubmit={submit}>
        <GuardedTextField
          label="Later op terugkomen"
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">Parkeer</Button>
      </form>
      <ul className="plain-list stack-tight">
        {session.parked.map((item) => (
          <li key={item.id} className="side-head">
            <span>{item.text}</span>
            <InternalSwitch
              text={item.text}
              limit={limits.textCharacters}
              of={item.text}
              onChange={(text) => editor.change((now) => writeParked(now, item.id, text))}
            />
            <Button
              kind="quiet"
              aria-label={`Haal weg: ${item.text}`}
              onClick={() => {
                const takeBack = editor.change((now) => unpark(now, item.id))
                sayChange(say, 'Weggehaald van de parkeerplek.', 'Zet terug', takeBack)
              }}
            >
              Haal weg
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
