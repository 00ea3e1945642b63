import { use, useMemo } from 'react'
import type { Collection } from '../../../content/schema/collections'
import type { PageSummary } from '../../../content/schema/page'
import { loadManifest, type Manifest } from '../../content'
import { loadBody, type PageBody } from '../../page-bodies'
import { findRoles } from '../../core/naslag/find-roles'
import { findNeighbours } from '../../core/naslag/group-pages'
import { addresses } from '../../core/navigation/addresses'
import type { ScreenProps } from '../../screen-props'
import { NotFoundScreen } from '../shell/not-found-screen'
import { ContactDetails, ContactList } from './contact-list'
import { OriginalsNotice } from './naslag-screen'
import { DataPage } from './data-page'
import { FactList } from './fact-list'
import { makePageComponents } from './page-components'
import { PageHeader } from './page-header'
import { PageFacts } from './page-fact'
import { PageList } from './page-list'
import { PagePopover } from './page-popover'
import { PageTitle } from './page-title'
import { RelationPicture } from './relation-picture'
import { ResumeLink } from './resume-link'
import { RoleCardView } from './role-card'
import { SignalCardView } from './signal-card'
import { SourceScreen } from './source-screen'
import { TableOfContents } from './table-of-contents'
import { useAnchor } from './use-anchor'
import { useRememberPage } from './use-remember-page'
import './naslag.css'

/** A page of the naslag; sources come from the register, everything else is MDX. */
export function PageScreen({ params }: ScreenProps) {
  const { collection = '', slug = '', anchor = '' } = params
  if (collection === 'bron') return <SourceScreen id={slug} />
  if (collection === 'casus' || collection === 'sessie')
    return <DataPage collection={collection} slug={slug} anchor={anchor} />
  return <MdxPage id={`${collection}/${slug}`} anchor={anchor} />
}

function MdxPage({ id, anchor }: { readonly id: string; readonly anchor: string }) {
  // Asked for together, and then waited for.
  const loading = loadBody(id)
  const manifest = use(loadManifest())
  const body = use(loading)
  const page = manifest.byId.get(id)
  if (!page || !body)
    return <NotFoundScreen message="Deze pagina is er niet (meer). Zoek opnieuw, of blader in de naslag." />
  return <ReadPage key={id} page={page} body={body} anchor={anchor} manifest={manifest} />
}

interface ReadPageProps {
  readonly page: PageSummary
  readonly body: PageBody
  readonly anchor: string
  readonly manifest: Manifest
}

const replaced: ReadonlySet<Collection> = new Set(['handreiking', 'signaal', 'fast-money'])

function ReadPage({ page, body: { Text, facts, grounds }, anchor, manifest }: ReadPageProps) {
  // Made once: new ones would take the place of every paragraph, and of the focus in it, at each drawing.
  const components = useMemo(() => makePageComponents(page.id), [page.id])
  useRememberPage(page.id)
  useAnchor(page.id, anchor)

  const { previous, next } = findNeighbours(page, manifest.pages)
  const findAll = (ids: readonly string[] | undefined) =>
    (ids ?? []).flatMap((id) => manifest.byId.get(id) ?? [])
  const contacts = findAll(page.contacts)
  const links = [
    { title: 'Signalen die hierbij passen', pages: findAll(page.signals) },
    { title: 'Wat je kunt doen', pages: findAll(page.routes) },
    { title: 'Waar dit bij hoort', pages: findAll(page.phenomena) },
    { title: 'Wie doet wat', pages: findRoles(page, manifest.pages) },
    { title: 'Verwant', pages: findAll(page.related) },
  ]
  return (
    <PagePopover>
      <PageFacts value={facts}>
        <article className="stack-wide">
          <header className="stack">
            <PageHeader page={page} grounds={grounds} />
            {anchor === '' && <ResumeLink page={page} />}
            {page.collection === 'fast-money' && <OriginalsNotice />}
          </header>
          <div className="page-layout">
            <div className="stack-wide">
              {page.signal && <SignalCardView card={page.signal} />}
              {page.role && <RoleCardView card={page.role} />}
              {page.contact && (
                <div className="contact-card">
                  <ContactDetails contact={page.contact} />
                </div>
              )}
              <div className="page-body">
                <Text components={components} />
              </div>
              {page.collection === 'fenomeen' && <RelationPicture page={page} byId={manifest.byId} />}
              {contacts.length > 0 && (
                <section className="stack" aria-labelledby="wie-bel-je">
                  <h2 id="wie-bel-je">Wie bel je?</h2>
                  <ContactList contacts={contacts} />
                </section>
              )}
              {links
                .filter(({ pages }) => pages.length > 0)
                .map(({ title, pages }) => (
                  <section key={title} className="stack" aria-label={title}>
                    <h2>{title}</h2>
                    <PageList pages={pages} />
                  </section>
                ))}
              {facts.length > 0 && <FactList facts={facts} />}
              {replaced.has(page.collection) && page.collection !== 'fast-money' && <OriginalsNotice />}
              {(previous ?? next) && (
                <nav className="page-neighbours" aria-label="Vorige en volgende pagina">
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
              )}
            </div>
            {page.headings.length > 2 && <TableOfContents page={page} />}
          </div>
        </article>
      </PageFacts>
    </PagePopover>
  )
}
