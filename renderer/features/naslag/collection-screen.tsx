import { use } from 'react'
import { collections, type Collection } from '#schema/collections.ts'
import type { PageSummary } from '#schema/page.ts'
import { loadManifest, loadRoleDomains, loadSources } from '../../content'
import { groupPages } from '#core/naslag/group-pages.ts'
import { collectionNames } from '#core/naslag/names.ts'
import { filteredShelves, filterPages, readChoices, type FilteredShelf } from '#core/naslag/shelf-filters.ts'
import type { ScreenProps } from '../../screen-props'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { NotFoundScreen } from '#reading/not-found-screen.tsx'
import { LocalContacts } from '#reading/contacts/local-contacts.tsx'
import { Breadcrumbs } from '#reading/breadcrumbs.tsx'
import { CardViewToggle } from './card-view-toggle'
import { OriginalCardLine, OriginalsNotice } from '#reading/originals-notice.tsx'
import { ShelfFilters } from './shelf-filters'
import { JumpList, ShelfGroups } from './shelf-groups'
import { SourceList } from './source-list'
import { TermGroups } from './term-groups'

/** Collections of text that stand in for an original that was not available. */
const replaced: ReadonlySet<Collection> = new Set(['handreiking', 'fast-money'])

/** One shelf of the naslag, in its groups. */
export function CollectionScreen({ params, query }: ScreenProps<'collection'>) {
  const collection = collections.find((name) => name === params.collection)
  if (!collection) return <NotFoundScreen />
  return collection === 'bron' ? <SourcesShelf /> : <Shelf collection={collection} query={query} />
}

interface ShelfProps {
  readonly collection: Collection
  readonly query: URLSearchParams
}

function Shelf({ collection, query }: ShelfProps) {
  const { pages } = use(loadManifest())
  const shelf = filteredShelves[collection]
  return (
    <div className="stack-wide">
      <div className="stack">
        <Breadcrumbs />
        <ScreenTitle>{collectionNames[collection].many}</ScreenTitle>
        <p>{collectionNames[collection].about}</p>
        {replaced.has(collection) && <OriginalsNotice />}
        {collection === 'signaal' && <OriginalCardLine />}
      </div>
      {shelf ? (
        <FilteredGroups collection={collection} query={query} shelf={shelf} />
      ) : (
        <PlainGroups collection={collection} pages={pages} />
      )}
    </div>
  )
}

interface PlainGroupsProps {
  readonly collection: Collection
  readonly pages: readonly PageSummary[]
}

function PlainGroups({ collection, pages }: PlainGroupsProps) {
  if (collection === 'begrip')
    return <TermGroups terms={pages.filter((page) => page.collection === 'begrip')} />
  const groups = groupPages(collection, pages)
  return (
    <>
      <JumpList groups={groups} />
      {/* Once, above all groups: not again at every region. */}
      {collection === 'contact' && <LocalContacts />}
      <ShelfGroups collection={collection} groups={groups} />
    </>
  )
}

function FilteredGroups({ collection, query, shelf }: ShelfProps & { readonly shelf: FilteredShelf }) {
  const { pages } = use(loadManifest())
  const roleDomains = use(loadRoleDomains())
  const all = pages.filter((page) => page.collection === collection)
  const choices = readChoices(query, shelf.filters)
  const found = filterPages(all, choices, { pages, roleDomains })
  const withoutAge = all.filter(({ ages = [] }) => ages.length === 0).length
  return (
    <>
      <ShelfFilters
        collection={collection}
        filters={shelf.filters}
        choices={choices}
        count={`${found.length} van ${all.length} ${shelf.many}`}
        notes={{
          rol: 'Wat een rol het vaakst tegenkomt, is onze eigen inschatting.',
          leeftijd: `Alleen als een bron een leeftijd noemt. Bij ${withoutAge} ${shelf.many} doet geen bron dat: die blijven altijd staan.`,
        }}
      >
        {collection === 'signaal' && <CardViewToggle />}
      </ShelfFilters>
      {found.length === 0 && <p>Niets past bij alles wat je koos. Laat een keuze weg.</p>}
      <ShelfGroups collection={collection} groups={groupPages(collection, found)} />
    </>
  )
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
