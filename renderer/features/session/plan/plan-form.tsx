import type { Session } from '#contract/session.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { PlanFields } from './plan-fields'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'

/** What was filled in at the start, out of the way while the session runs, and the way back to the preparation. */
export function PlanForm({ editor }: SessionPartProps) {
  const id = useSessionPart(editor, readId)
  return (
    <details className="card">
      <summary>Gegevens van de sessie</summary>
      <div className="stack">
        <PlanFields editor={editor} />
        <p>
          <a href={addresses.prepare(id)}>Naar de voorbereiding</a>: checklist, rollen, casuskaarten,
          uitnodiging en printpakket.
        </p>
      </div>
    </details>
  )
}

const readId = ({ id }: Session) => id
