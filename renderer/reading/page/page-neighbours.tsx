import type { PageSummary } from '#schema/page.ts'
import { findNeighbours } from '#core/naslag/group-pages.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { PageTitle } from '../page-title'
import './page-layout.css'

interface PageNeighboursProps {
  readonly page: PageSummary
  readonly pages: readonly PageSummary[]
}

/** The page before and after this one on its shelf; nothing for a page that stands alone. */
export function PageNeighbours({ page, pages }: PageNeighboursProps) {
  const { previous, next } = findNeighbours(page, pages)
  if (!previous && !next) return null
  return (
    <nav className="page-neighbours no-print" aria-label="Vorige en volgende pagina">
      <span>
        {previous && (
          <a href={addresses.page(previous.id)}>
            ← <PageTitle page={previous} />
          </a>
        )}
      </span>
      <span>
        {next && (
          <a href={addresses.page(next.id)}>
            <PageTitle page={next} /> →
          </a>
        )}
      </span>
    </nav>
  )
}
