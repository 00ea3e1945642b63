import type { SignalCard } from '#schema/page.ts'
import './signal-card.css'

/** The compact card of a signal: the ordinary explanation first, and larger than the rest. */
export function SignalCardView({ card }: { readonly card: SignalCard }) {
  return (
    <dl className="signal-card">
      <div className="signal-card-first">
        <dt>Kan ook zijn</dt>
        <dd>{card.alsoBe}</dd>
      </div>
      <div>
        <dt>Kan wijzen op</dt>
        <dd>{card.pointsTo}</dd>
      </div>
      <div>
        <dt>Vraag eens</dt>
        <dd>“{card.question}”</dd>
      </div>
      <div>
        <dt>Doe eerst</dt>
        <dd>{card.first}</dd>
      </div>
    </dl>
  )
}
