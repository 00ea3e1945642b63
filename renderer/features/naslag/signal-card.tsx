import type { ReactNode } from 'react'
import type { SignalCard } from '../../../content/schema/page'
import './naslag.css'

interface SignalCardProps {
  readonly card: SignalCard
  /** Where the card comes from, on a page that can show it. */
  readonly mark?: ReactNode
}

/** The compact card of a signal: the ordinary explanation first, and larger than the rest. */
export function SignalCardView({ card, mark }: SignalCardProps) {
  return (
    <dl className="signal-card">
      <div className="signal-card-first">
        <dt>Kan ook zijn</dt>
        <dd>{card.alsoBe}</dd>
      </div>
      <div>
        <dt>Kan wijzen op</dt>
        <dd>
          {card.pointsTo}
          {mark}
        </dd>
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
