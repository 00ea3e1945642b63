import { use, useMemo } from 'react'
import type { Collection } from '../../../content/schema/collections'
import type { PageSummary } from '../../../content/schema/page'
import { loadManifest, type Manifest } from '../../content'
import { loadBody, type PageBody } from '../../page-bodies'
import { findRoles } from '../../core/naslag/find-roles'
import { findNeighbours } from '../../core/naslag/group-pages'
import { describeAges, describeCertainty } from '../../core/naslag/names'
import { addresses } from '../../core/navigation/addresses'
import { formatDay } from '../../core/session/describe-time'
import type { ScreenProps } from '../../screen-props'
import { LinkButton } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { ScreenTitle } from '../../ui/screen-title'
import { Tag } from '../../ui/tag'
import { NotFoundScreen } from '../shell/not-found-screen'
import { Breadcrumbs } from './breadcrumbs'
import { ContactDetails, ContactList } from './contact-list'
import { OriginalsNotice } from './naslag-screen'
import { DataPage } from './data-page'
import { FactList } from './fact-list'
import { makePageComponents } from './page-components'
import { PageFacts } from './page-fact'
import { PageList } from './page-list'
import { PagePopover } from './page-popover'
import { PageTitle } from './page-title'
import { PageTools } from './page-tools'
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

/** Pages that open the questions of "Mag ik dit delen?": their text cannot link to a screen of the app. */
const leadsToSharing: ReadonlySet<string> = new Set(['handreiking/wat-mag-ik-delen', 'route/r-deel-twijfel'])

const replaced: ReadonlySet<Collection> = new Set(['handreiking', 'signaal', 'fast-money'])

function ReadPage({ page, body, anchor, manifest }: ReadPageProps) {
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
    <article className="stack-wide">
      <header className="stack">
        <Breadcrumbs collection={page.collection} />
        <ScreenTitle name={page.title}>
          <PageTitle page={page} />
        </ScreenTitle>
        <p className="page-lead page-body">{page.short}</p>
        <PageMeta page={page} />
        <PageTools page={page} />
        {leadsToSharing.has(page.id) && (
          <p className="no-print">
            <LinkButton href={addresses.sharing()}>Beantwoord de vragen: mag ik dit delen?</LinkButton>
          </p>
        )}
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
            <PagePopover>
              <PageFacts value={body.facts}>
                <body.Text components={components} />
              </PageFacts>
            </PagePopover>
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
          {body.facts.length > 0 && <FactList facts={body.facts} />}
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
  )
}

function PageMeta({ page }: { readonly page: PageSummary }) {
  return (
    <>
      <p className="page-meta">
        <span>Bijgewerkt {formatDay(page.updated)}</span>
        <span>{describeCertainty(page.certainty) || 'Eigen ontwerp'}</span>
        <span>{page.readingMinutes} min lezen</span>
        {page.ages && page.ages.length > 0 && <span>{describeAges(page.ages)}</span>}
        {page.mustCheck && <Tag kind="attention">bevat punten om te controleren</Tag>}
      </p>
      {page.urgent && (
        <Notice kind="act-now">
          <p>
            Dit heeft haast. Is er nu gevaar, bel 112. <a href={addresses.actNow}>Nu handelen</a>
          </p>
        </Notice>
      )}
    </>
  )
}
