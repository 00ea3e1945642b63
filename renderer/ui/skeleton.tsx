import './skeleton.css'

/** Holds the place of a screen that is loading. Says so only when it takes long enough to notice. */
export function Skeleton() {
  return (
    <div className="skeleton" role="status">
      <span className="skeleton-text">Wordt geladen</span>
    </div>
  )
}
