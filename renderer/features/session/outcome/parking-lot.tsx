import type { SyntheticEvent } from 'react'
import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { useApp } from '../../../app-context'
import { park, unpark, writeParked } from '#core/session/change-session.ts'
import { Button } from '#ui/button.tsx'
import { useDraftText } from '#editing/use-draft.ts'
import { sayChange } from '#editing/say-change.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { InternalSwitch } from '#editing/internal/internal-switch.tsx'
import { newId } from '#editing/random-id.ts'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'

/** What comes up but does not belong to this step. */
export function ParkingLot({ editor, stepId }: SessionPartProps & { readonly stepId: string }) {
  const { say } = useApp()
  const { id, parked } = useSessionPart(editor, readParked)
  const [text, setText] = useDraftText(`parkeerplek/${id}`)
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
          maxLength={limits.textCharacters}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">Parkeer</Button>
      </form>
      <ul className="plain-list stack-tight">
        {parked.map((item) => (
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

const readParked = ({ id, parked }: Session) => ({ id, parked })
