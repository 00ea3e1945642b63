import type { RoleCard } from '#schema/page.ts'
import './signal-card.css'

/** The card of a role, for who has no time: when to turn to them, and what to have at hand. */
export function RoleCardView({ card }: { readonly card: RoleCard }) {
  return (
    <dl className="signal-card">
      <div className="signal-card-first">
        <dt>Wanneer haal je ze erbij?</dt>
        <dd>
          {card.when} <Ground rests={card.whenRests} />
        </dd>
      </div>
      <div>
        <dt>Wat hebben ze van je nodig?</dt>
        <dd>
          {card.bring} <Ground rests={card.bringRests} />
        </dd>
      </div>
    </dl>
  )
}

/** Where a line comes from: beside the sentences of the page it has no number of its own. */
function Ground({ rests }: { readonly rests: boolean }) {
  return (
    <span className="soft card-ground">{rests ? 'Deels uit bronnen: zie de tekst.' : 'Eigen ontwerp.'}</span>
  )
}
