import { use } from 'react'
import type { PageSummary, SignalCard } from '#schema/page.ts'
import { useApp } from '#app-context'
import { loadManifest } from '../../content'
import { findCardLinks } from '#core/naslag/find-card-links.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { useStore } from '#dom/store.ts'
import { Tag } from '#ui/tag.tsx'
import { useAfterPaint } from '#dom/use-after-paint.ts'
import { PageLink } from '#reading/page-link.tsx'
import './signal-cards.css'

/**
 * Signals as cards: the ordinary explanation first, and a question. The rest is open in the full view and otherwise
 * folded, and then it comes after the cards have been painted.
 */
export function SignalCards({ pages }: { readonly pages: readonly PageSummary[] }) {
  const { settings } = useApp()
  const full = useStore(settings).cardView === 'volledig'
  const painted = useAfterPaint()
  return (
    <ul className="signal-cards">
      {pages.map(
        (page) =>
          page.signal && (
            <li key={page.id} className="shelf-card">
              <h3>
                <a href={addresses.page(page.id)}>{page.title}</a>
              </h3>
              {page.urgent && (
                <p>
                  <Tag kind="act-now">altijd serieus nemen</Tag>
                </p>
              )}
              <p>
                <strong>Kan ook zijn:</strong> {page.signal.alsoBe}
              </p>
              <p>
                <strong>Vraag:</strong> “{page.signal.question}”
              </p>
              {full ? (
                <CardRest page={page} card={page.signal} />
              ) : (
                <details>
                  <summary>
                    Meer<span className="visually-hidden"> over {page.title}</span>
                  </summary>
                  {painted && <CardRest page={page} card={page.signal} />}
                </details>
              )}
            </li>
          ),
      )}
    </ul>
  )
}

function CardRest({ page, card }: { readonly page: PageSummary; readonly card: SignalCard }) {
  const { stronger, readOn } = findCardLinks(page, card, use(loadManifest()).byId)
  return (
    <div className="shelf-card-rest">
      <p>
        <strong>Kan wijzen op:</strong> {card.pointsTo}
      </p>
      <CardList title="Sterker samen met:" pages={stronger} />
      <p>
        <strong>Zeg liever niet:</strong> “{card.avoidSaying}”
      </p>
      <p>
        <strong>Doe eerst:</strong> {card.first}
      </p>
      <CardList title="Lees verder:" pages={readOn} />
      <p>
        <a href={addresses.page(page.id)}>
          Hele pagina met bronnen<span className="visually-hidden">: {page.title}</span>
        </a>
      </p>
    </div>
  )
}

function CardList({ title, pages }: { readonly title: string; readonly pages: readonly PageSummary[] }) {
  return (
    pages.length > 0 && (
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <ul>
          {pages.map(({ id }) => (
            <li key={id}>
              <PageLink id={id} />
            </li>
          ))}
        </ul>
      </div>
    )
  )
}
