import { use, useMemo } from 'react'
import type { PageSummary } from '#schema/page.ts'
import { loadManifest, type Manifest } from '../../content'
import { loadBody, type PageBody } from '../page-bodies'
import type { ScreenProps } from '../../screen-props'
import { useAfterPaint } from '#dom/use-after-paint.ts'
import { NotFoundScreen } from '../not-found-screen'
import { ContactDetails } from '../contacts/contact-list'
import { OriginalsNotice } from '../originals-notice'
import { DataPage } from './data-page'
import { SignalFirstSteps, UrgentPage } from './first-steps'
import { makePageComponents } from './page-components'
import { PageFacts } from '../fact/page-facts'
import { PageFoot } from './page-foot'
import { PageHeader, PageMeta } from './page-header'
import { PageTools } from './page-tools'
import { PagePopover } from '../fact/page-popover'
import { ResumeLink } from './resume-link'
import { RoleCardView } from './role-card'
import { SignalCardView } from './signal-card'
import { SourceScreen } from './source-screen'
import { TableOfContents } from './table-of-contents'
import { useAnchor } from './use-anchor'
import { useRememberPage } from './use-remember-page'
import './work-card.css'
import './urgent-page.css'
import '../contacts/contact-list.css'
import './page-layout.css'
import './page-text.css'

/** A page of the naslag; sources come from the register, everything else is MDX. */
export function PageScreen({ params }: ScreenProps<'page'>) {
  const { collection, slug, anchor } = params
  if (collection === 'bron') return <SourceScreen id={slug} />
  if (collection === 'casus' || collection === 'sessie')
    return <DataPage collection={collection} slug={slug} anchor={anchor} />
  return <MdxPage id={`${collection}/${slug}`} anchor={anchor} />
}

function MdxPage({ id, anchor }: { readonly id: string; readonly anchor: string }) {
  // Asked for together, and then waited for.
  const loading = loadBody(id)
  const manifest = use(loadManifest())
  const page = manifest.byId.get(id)
  // an earlier id leads to the card that it was joined into
  const body = use(page && page.id !== id ? loadBody(page.id) : loading)
  if (!page || !body)
    return <NotFoundScreen message="Deze pagina is er niet (meer). Zoek opnieuw, of blader in de naslag." />
  return <ReadPage key={page.id} page={page} body={body} anchor={anchor} manifest={manifest} />
}

interface ReadPageProps {
  readonly page: PageSummary
  readonly body: PageBody
  readonly anchor: string
  readonly manifest: Manifest
}

function ReadPage({ page, body: { Text, facts, grounds }, anchor, manifest }: ReadPageProps) {
  // Made once: new ones would take the place of every paragraph, and of the focus in it, at each drawing.
  const components = useMemo(() => makePageComponents(page.id), [page.id])
  // What follows the text is half of the page, and nobody sees it at first.
  const painted = useAfterPaint()
  // Made once, for the same reason.
  const urgent = useMemo(() => (page.urgent ? { page, lead: grounds.lead } : null), [page, grounds])
  useRememberPage(page.id)
  useAnchor(page.id, anchor)

  return (
    <PagePopover>
      <PageFacts value={facts}>
        <UrgentPage value={urgent}>
          <article
            className="stack-wide"
            data-collection={page.collection}
            {...(page.urgent && { 'data-urgent': '' })}
          >
            <header className="stack">
              <PageHeader page={page} grounds={grounds} />
              {anchor === '' && !page.urgent && <ResumeLink page={page} />}
              {page.collection === 'fast-money' && <OriginalsNotice />}
            </header>
            <div className="page-layout">
              <div className="stack-wide">
                {page.signal && page.urgent && <SignalFirstSteps first={page.signal.first} />}
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
                {page.urgent && (
                  <footer className="stack-tight page-quiet">
                    {anchor === '' && <ResumeLink page={page} />}
                    <PageMeta page={page} grounds={grounds} />
                    <PageTools page={page} />
                  </footer>
                )}
                {painted && <PageFoot page={page} facts={facts} manifest={manifest} />}
              </div>
              {page.headings.length > 2 && !page.urgent && <TableOfContents page={page} />}
            </div>
          </article>
        </UrgentPage>
      </PageFacts>
    </PagePopover>
  )
}
