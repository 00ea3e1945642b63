import type { ReactNode } from 'react'
import { addresses } from '../../core/navigation/addresses'
import { useOpenPopover } from './page-popover'
import './term.css'

interface TermProps {
  /** Page of the term, "begrip/<slug>". */
  readonly page: string
  readonly title: string
  readonly short: string
  readonly children?: ReactNode
}

/** A word in running text with its explanation under it: point at it for the short of it, or press it. */
export function Term({ page, title, short, children }: TermProps) {
  const openPopover = useOpenPopover()
  return (
    <button
      type="button"
      className="term"
      title={short}
      aria-haspopup="dialog"
      onClick={(event) =>
        openPopover(
          { name: `Uitleg: ${title}`, body: <TermDetails page={page} title={title} short={short} /> },
          event.currentTarget,
        )
      }
    >
      {children}
    </button>
  )
}

function TermDetails({ page, title, short }: Omit<TermProps, 'children'>) {
  return (
    <div className="term-details">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{short}</p>
      <p>
        <a href={addresses.page(page)}>Meer over {title}</a>
      </p>
    </div>
  )
}
