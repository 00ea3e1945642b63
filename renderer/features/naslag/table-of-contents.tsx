import type { PageSummary } from '../../../content/schema/page'
import { addresses } from '../../core/navigation/addresses'
import './naslag.css'

interface TableOfContentsProps {
  readonly page: PageSummary
  /** Heading that is being read. */
  readonly current: string
}

/** The headings of a page; the one that is being read is marked. */
export function TableOfContents({ page, current }: TableOfContentsProps) {
  return (
    <nav className="page-toc" aria-label="Op deze pagina">
      <p>
        <strong>Op deze pagina</strong>
      </p>
      <ul>
        {page.headings
          .filter(({ level }) => level === 2)
          .map(({ id, text }) => (
            <li key={id}>
              <a href={addresses.page(page.id, id)} {...(id === current && { 'aria-current': 'location' })}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
