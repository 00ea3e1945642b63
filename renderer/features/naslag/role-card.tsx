import type { RoleCard } from '../../../content/schema/page'
import './naslag.css'

/** The card of a role, for who has no time: when to turn to them, and what to have at hand. */
export function RoleCardView({ card }: { readonly card: RoleCard }) {
  return (
    <dl className="signal-card">
      <div className="signal-card-first">
        <dt>Wanneer haal je ze erbij?</dt>
        <dd>{card.when}</dd>
      </div>
      <div>
        <dt>Wat hebben ze van je nodig?</dt>
        <dd>{card.bring}</dd>
      </div>
    </dl>
  )
}
