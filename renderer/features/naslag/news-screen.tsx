import { use } from 'react'
import { loadManifest } from '../../content'
import { listNews } from '#core/naslag/list-news.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Breadcrumbs } from '#reading/breadcrumbs.tsx'
import { PageList } from '#reading/page-list.tsx'
import '#reading/page/page-text.css'

/** Pages that changed since the first edition, newest first. */
export function NewsScreen() {
  const { pages } = use(loadManifest())
  const { firstDay, days, unchanged } = listNews(pages)
  return (
    <div className="stack-wide">
      <header className="stack">
        <Breadcrumbs />
        <ScreenTitle>Wat is nieuw</ScreenTitle>
        <p className="page-lead page-body">
          {days.length === 0
            ? `Dit is de eerste uitgave: alle ${unchanged} pagina's zijn van ${formatDay(firstDay)}.`
            : `Dit veranderde sinds de eerste uitgave van ${formatDay(firstDay)}. De andere ${unchanged} pagina's zijn nog hetzelfde.`}
        </p>
      </header>
      {days.map(({ day, pages: own }) => (
        <section key={day} className="stack" aria-labelledby={`dag-${day}`}>
          <h2 id={`dag-${day}`}>{formatDay(day)}</h2>
          <PageList pages={own} />
        </section>
      ))}
      <p>
        <a href={addresses.naslag}>Blader in de naslag</a>
      </p>
    </div>
  )
}
