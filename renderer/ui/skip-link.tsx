import { SkipLink as NlSkipLink } from '@nl-design-system-candidate/skip-link-react'
import type { MouseEventHandler, ReactNode } from 'react'
import './skip-link.css'

interface SkipLinkProps {
  readonly href: string
  readonly onClick: MouseEventHandler<HTMLAnchorElement>
  readonly children: ReactNode
}

/** The first stop of the keyboard: past the menu, to the content. Out of sight until it has the focus. */
export function SkipLink(props: SkipLinkProps) {
  return <NlSkipLink {...props} />
}
