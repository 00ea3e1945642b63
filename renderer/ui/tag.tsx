import type { ReactNode } from 'react'
import './tag.css'

/** A short word about a thing, never about a person. */
export function Tag({
  kind = 'normal',
  children,
}: {
  readonly kind?: 'normal' | 'attention' | 'act-now'
  readonly children: ReactNode
}) {
  return <span className={`nl-data-badge tag tag-${kind}`}>{children}</span>
}
