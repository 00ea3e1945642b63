import type { ReactNode } from 'react'
import type { Language } from '#schema/page.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Foreign } from '#ui/foreign.tsx'
import { useOpenPopover } from './page-popover'
import './term.css'

interface TermProps {
  /** Page of the term, "begrip/<slug>". */
  readonly page: string
  readonly title: string
  readonly short: string
  /** Of the title, and of the word as it stands in the text; nothing for Dutch. */
  readonly titleLanguage?: Language
  readonly language?: Language
  readonly children?: ReactNode
}

/** A word in running text with its explanation under it: point at it for the short of it, or press it. */
export function Term({ language, children, ...term }: TermProps) {
  const openPopover = useOpenPopover()
  return (
    <button
      type="button"
      className="term"
      title={term.short}
      aria-haspopup="dialog"
      onClick={(event) =>
        openPopover({ name: `Uitleg: ${term.title}`, body: <TermDetails {...term} /> }, event.currentTarget)
      }
    >
      <Foreign language={language}>{children}</Foreign>
    </button>
  )
}

function TermDetails({ page, title, short, titleLanguage }: Omit<TermProps, 'language' | 'children'>) {
  const name = <Foreign language={titleLanguage}>{title}</Foreign>
  return (
    <div className="term-details">
      <p>
        <strong>{name}</strong>
      </p>
      <p>{short}</p>
      <p>
        <a href={addresses.page(page)}>Meer over {name}</a>
      </p>
    </div>
  )
}
