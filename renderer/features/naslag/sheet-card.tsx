import { use } from 'react'
import type { PageSummary } from '#schema/page.ts'
import { loadManifest } from '../../content'
import type { CardPage } from '#core/naslag/choose-sheet.ts'
import { findCardLinks } from '#core/naslag/find-card-links.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { PageLink } from '#reading/page-link.tsx'
import './signal-sheet.css'

/** A signal card for on paper: the whole card, with the titles to look up. */
export function SheetCard({ page }: { readonly page: CardPage }) {
  const { id, title, signal } = page
  const { stronger, readOn } = findCardLinks(page, signal, use(loadManifest()).byId)
  return (
    <>
      <h4>
        <a href={addresses.page(id)}>{title}</a>
      </h4>
      {signal.alwaysSerious && <p className="sheet-serious">Hier wacht je niet mee.</p>}
      <dl>
        <div className="sheet-first">
          <dt>Kan ook zijn</dt>
          <dd>{signal.alsoBe}</dd>
        </div>
        <div>
          <dt>Kan wijzen op</dt>
          <dd>{signal.pointsTo}</dd>
        </div>
        <CardTitles name="Sterker samen met" pages={stronger} />
        <div>
          <dt>Vraag eens</dt>
          <dd>“{signal.question}”</dd>
        </div>
        <div>
          <dt>Zeg liever niet</dt>
          <dd>“{signal.avoidSaying}”</dd>
        </div>
        <div>
          <dt>Doe eerst</dt>
          <dd>{signal.first}</dd>
        </div>
        <CardTitles name="Lees verder" pages={readOn} />
      </dl>
    </>
  )
}

function CardTitles({ name, pages }: { readonly name: string; readonly pages: readonly PageSummary[] }) {
  return (
    pages.length > 0 && (
      <div className="sheet-titles">
        <dt>{name}</dt>
        <dd>
          <ul>
            {pages.map((page) => (
              <li key={page.id}>
                <PageLink id={page.id} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
    )
  )
}
