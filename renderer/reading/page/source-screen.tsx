import { use } from 'react'
import { useApp } from '#app-context'
import { loadSources } from '../../content'
import { certaintyNames } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Button } from '#ui/button.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { NotFoundScreen } from '../not-found-screen'
import { Breadcrumbs } from '../breadcrumbs'
import { PageTitle } from '../page-title'
import './page-text.css'

/** A source: what it is, how old, what we took from it and where that stands. */
export function SourceScreen({ id }: { readonly id: string }) {
  const { bridge, say } = useApp()
  const source = use(loadSources()).get(id)
  if (!source) return <NotFoundScreen message="Deze bron staat niet in het register." />
  const open = () => {
    void bridge.openLink({ url: source.url }).then((result) => {
      if (!result.ok) say(result.message)
    })
  }
  return (
    <article className="stack-wide">
      <header className="stack">
        <Breadcrumbs collection="bron" />
        <ScreenTitle>{source.title}</ScreenTitle>
        <p className="page-meta">
          <span>{source.publisher || 'Uitgever onbekend'}</span>
          <span>Datum: {source.date}</span>
          {source.kind !== '' && <span>Soort: {source.kind}</span>}
          {source.country !== '' && <span>Land: {source.country}</span>}
          <span>Gelezen: {source.read || 'meestal alleen het begin'}</span>
        </p>
        {source.remark !== '' && <p className="page-body">{source.remark}</p>}
        {source.url === '' ? (
          <p className="soft">Zonder adres: niet openbaar, of het adres bevat een naam.</p>
        ) : (
          <div className="stack-tight">
            <p className="page-body source-address">{source.url}</p>
            {source.url.startsWith('https://') && (
              <Button onClick={open}>Open in je browser (internet nodig)</Button>
            )}
          </div>
        )}
      </header>
      <section className="stack" aria-labelledby="bron-feiten">
        <h2 id="bron-feiten">Wat wij eruit namen</h2>
        {source.facts.length === 0 ? (
          <p>Nog geen feit in het register.</p>
        ) : (
          <ul className="page-body">
            {source.facts.map((fact) => (
              <li key={fact.id}>
                {fact.text} <span className="soft">({certaintyNames[fact.certainty]})</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="stack" aria-labelledby="bron-paginas">
        <h2 id="bron-paginas">Waar dat staat</h2>
        {source.pages.length === 0 ? (
          <p>Op geen enkele pagina.</p>
        ) : (
          <ul className="source-pages">
            {source.pages.map((page) => (
              <li key={page.id}>
                <a href={addresses.page(page.id)}>
                  <PageTitle page={page} />
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  )
}
