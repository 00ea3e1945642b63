import { addresses } from '#core/navigation/addresses.ts'
import { PlanFields } from './plan-fields'
import type { SessionPartProps } from '../desk/session-part'

/** What was filled in at the start, out of the way while the session runs, and the way back to the preparation. */
export function PlanForm({ session, editor }: SessionPartProps) {
  return (
    <details className="card">
      <summary>Gegevens van de sessie</summary>
      <div className="stack">
        <PlanFields session={session} editor={editor} />
        <p>
          <a href={addresses.prepare(session.id)}>Naar de voorbereiding</a>: checklist, rollen, casuskaarten,
          uitnodiging en printpakket.
        </p>
      </div>
    </details>
  )
}
