import { use } from 'react'
import { collections, type Collection } from '../../../content/schema/collections'
import { loadManifest, loadSources } from '../../content'
import { groupPages } from '../../core/naslag/group-pages'
import { collectionNames } from '../../core/naslag/names'
import type { ScreenProps } from '../../routes'
import { ScreenTitle } from '../../ui/screen-title'
import { NotFoundScreen } from '../shell/not-found-screen'
import { Breadcrumbs } from './breadcrumbs'
import { ContactList } from './contact-list'
import { OriginalsNotice } from './naslag-screen'
import { PageList } from './page-list'
import { SourceList } from './source-list'
import './naslag.css'

/** Collections that stand in for an original that was not available. */
const replaced: ReadonlySet<Collection> = new Set(['handreiking', 'signaal', 'fast-money'])

/** One shelf of the naslag, in its groups. */
export function CollectionScreen({ params }: ScreenProps) {
  const collection = collections.find((name) => name === params['collection'])
  if (!collection) return <NotFoundScreen />
  return collection === 'bron' ? <SourcesShelf /> : <Shelf collection={collection} />
}

function Shelf({ collection }: { readonly collection: Collection }) {
  const { pages } = use(loadManifest())
  const groups = groupPages(collection, pages)
  return (
    <div className="stack-wide">
      <div className="stack">
        <Breadcrumbs />
        <ScreenTitle>{collectionNames[collection].many}</ScreenTitle>
        <p>{collectionNames[collection].about}</p>
        {replaced.has(collection) && <OriginalsNotice />}
        {groups.length > 2 && (
          <ul className="jump-list" aria-label="Ga naar">
            {groups.map(({ id, name }) => (
              <li key={id}>
                <button type="button" className="button button-quiet" onClick={() => showGroup(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {groups.length === 0 && <p>Hier staat nog niets.</p>}
      {groups.map(({ id, name, pages: own }) => (
        <section
          key={id}
          className="stack"
          {...(name === '' ? { 'aria-label': 'Alles' } : { 'aria-labelledby': `groep-${id}` })}
        >
          {name !== '' && (
            <h2 id={`groep-${id}`} className="group-title" tabIndex={-1}>
              {name}
            </h2>
          )}
          {collection === 'contact' ? <ContactList contacts={own} /> : <PageList pages={own} />}
        </section>
      ))}
    </div>
  )
}

function showGroup(id: string): void {
  const heading = document.getElementById(`groep-${id}`)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

function SourcesShelf() {
  const sources = use(loadSources())
  return (
    <div className="stack-wide">
      <div className="stack">
        <Breadcrumbs />
        <ScreenTitle>{collectionNames.bron.many}</ScreenTitle>
        <p>Alle bronnen van alle feiten. Van de meeste bronnen is alleen het begin gelezen.</p>
      </div>
      <SourceList sources={[...sources.values()]} />
    </div>
  )
}
