import type { SignalCard } from '#schema/page.ts'
import './signal-card.css'

/**
 * The compact card of a signal: the ordinary explanation first, and larger than the rest. On one that is always serious
 * what to do and to ask stand above the card, and the ordinary explanation comes last.
 */
export function SignalCardView({ card }: { readonly card: SignalCard }) {
  if (card.alwaysSerious)
    return (
      <dl className="signal-card">
        <div>
          <dt>Kan wijzen op</dt>
          <dd>{card.pointsTo}</dd>
        </div>
        <div>
          <dt>Kan ook zijn</dt>
          <dd>{card.alsoBe}</dd>
        </div>
      </dl>
    )
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
