import { limits } from '#contract/limits.ts'
import type { Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { unpark, writeParked } from '#core/session/change-session.ts'
import { Button } from '#ui/button.tsx'
import { sayChange } from '#editing/say-change.ts'
import { InternalSwitch } from '#editing/internal/internal-switch.tsx'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'
import './outcome.css'

/** What comes up but does not belong to this step. */
export function ParkingLot({ editor }: SessionPartProps) {
  const { say } = useApp()
  const { parked } = useSessionPart(editor, readParked)
  return (
    <section className="output-list" aria-label="Parkeerplek">
      {parked.length === 0 && (
        <p className="soft">Nog niets. Kies onderaan Parkeer voor wat later moet terugkomen.</p>
      )}
      <ul className="plain-list stack-tight">
        {parked.map((item) => (
          <li key={item.id} className="parked">
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

const readParked = ({ parked }: Session) => ({ parked })
