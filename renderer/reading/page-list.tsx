import type { PageSummary } from '#schema/page.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Tag } from '#ui/tag.tsx'
import { PageTitle } from './page-title'
import './page-list.css'

/** Pages as links, each with its summary. */
export function PageList({ pages }: { readonly pages: readonly PageSummary[] }) {
  return (
    <ul className="page-list">
      {pages.map((page) => (
        <li key={page.id}>
          <a href={addresses.page(page.id)}>
            <PageTitle page={page} />
          </a>{' '}
          {page.urgent && <Tag kind="act-now">haast</Tag>}
          <p className="soft">{page.short}</p>
        </li>
      ))}
    </ul>
  )
}
