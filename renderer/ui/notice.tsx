import type { ReactNode } from 'react'
import './notice.css'

interface NoticeProps {
  /** `attention` for what stands out, `act-now` only for what cannot wait. */
  readonly kind?: 'info' | 'attention' | 'act-now' | 'good'
  readonly title?: string
  /** Set for a message that appears after something the user did: it is then read out. */
  readonly live?: boolean
  readonly children: ReactNode
}

/** A calm box: what happened and what to do. */
export function Notice({ kind = 'info', title, live = false, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} {...(live && { role: kind === 'act-now' ? 'alert' : 'status' })}>
      {title !== undefined && <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}
