import { use } from 'react'
import { useApp } from '#app-context'
import { loadManifest } from '../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { useStore } from '#dom/store.ts'
import { FavouriteList } from '#reading/favourite-list.tsx'
import { PageTitle } from '#reading/page-title.tsx'
import { RecentSessions } from './recent-sessions'

/** Where you were and what there is, below what Start begins with. Apart, because nobody waits for it. */
export function BelowStart() {
  return (
    <div className="start-below">
      <RecentPages />
      <FavouriteList />
      <RecentSessions />
      <NewPages />
    </div>
  )
}

function RecentPages() {
  const { settings } = useApp()
  const { byId } = use(loadManifest())
  const recent = useStore(settings).recentPages.flatMap((id) => byId.get(id) ?? [])
  return (
    <section className="stack-tight" aria-labelledby="verder">
      <h2 id="verder">Verder waar je was</h2>
      {recent.length === 0 ? (
        <p className="soft">Hier komen de pagina's die je las.</p>
      ) : (
        <ul className="plain-list stack-tight">
          {recent.slice(0, 5).map((page) => (
            <li key={page.id}>
              <a href={addresses.page(page.id)}>
                <PageTitle page={page} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What the naslag holds and from when it is. A list of changes follows once there is an earlier version to compare with. */
function NewPages() {
  const { info } = use(loadManifest())
  return (
    <section className="stack-tight" aria-labelledby="nieuw">
      <h2 id="nieuw">In de naslag</h2>
      <p>
        {info.pages} pagina's, {info.facts} feiten en {info.sources} bronnen. Bijgewerkt{' '}
        {formatDay(info.version)}.
      </p>
      <p>
        <a href={addresses.about}>Waar dit op rust</a>
      </p>
    </section>
  )
}
