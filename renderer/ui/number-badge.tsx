import './number-badge.css'

interface NumberBadgeProps {
  readonly count: number
  /** What is counted, for who listens: "aangevinkt" is read as "2 aangevinkt". */
  readonly label: string
}

/** How many of something, beside its name. */
export function NumberBadge({ count, label }: NumberBadgeProps) {
  return (
    <data className="nl-number-badge number-badge" value={count}>
      <span className="nl-number-badge__visible-label" aria-hidden>
        {count}
      </span>
      <span className="nl-number-badge__hidden-label">
        {count} {label}
      </span>
    </data>
  )
}
