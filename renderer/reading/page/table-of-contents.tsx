import { useMemo } from 'react'
import type { PageSummary } from '#schema/page.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { useReadingPlace } from './use-reading-place'
import './page-layout.css'

/** The headings of a page; the one that is being read is marked, and remembered when the reader leaves. */
export function TableOfContents({ page }: { readonly page: PageSummary }) {
  const chapters = useMemo(() => page.headings.filter(({ level }) => level === 2), [page])
  const ids = useMemo(() => chapters.map(({ id }) => id), [chapters])
  const current = useReadingPlace(page.id, ids)
  return (
    <nav className="page-toc" aria-label="Op deze pagina">
      <p>
        <strong>Op deze pagina</strong>
      </p>
      <ul>
        {chapters.map(({ id, text }) => (
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
