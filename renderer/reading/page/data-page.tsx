import { use, type ReactNode } from 'react'
import type { PageSummary } from '#schema/page.ts'
import { loadManifest, loadSessionContent } from '../../content'
import { formatDay } from '#core/session/describe-time.ts'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { NotFoundScreen } from '../not-found-screen'
import { Breadcrumbs } from '../breadcrumbs'
import { CaseView } from './case-view'
import { PageNeighbours } from './page-neighbours'
import { PageTools } from './page-tools'
import { TemplateView } from './template-view'
import { useAnchor } from './use-anchor'
import { useRememberPage } from './use-remember-page'
import './data-page.css'
import './page-text.css'

interface DataPageProps {
  readonly collection: 'casus' | 'sessie'
  readonly slug: string
  readonly anchor: string
}

/** A page that is made from data: a case or a template. */
export function DataPage({ collection, slug, anchor }: DataPageProps) {
  const { pages, byId } = use(loadManifest())
  const { cases, templates } = use(loadSessionContent())
  const page = byId.get(`${collection}/${slug}`)
  const template = collection === 'sessie' ? templates.find(({ id }) => id === slug) : undefined
  const own = collection === 'casus' ? cases.find(({ id }) => id === slug) : undefined
  if (!page || !(template ?? own))
    return <NotFoundScreen message="Deze pagina is er niet (meer). Zoek opnieuw, of blader in de naslag." />
  return (
    <Frame
      key={page.id}
      page={page}
      anchor={anchor}
      pages={pages}
      warning={own?.gevoelig ? (own.uitleg_gevoelig ?? 'Deze casus kan iemand raken. Waarschuw vooraf.') : ''}
      origin={own ? 'Verzonnen situatie, eigen ontwerp' : 'Eigen ontwerp'}
    >
      {template && <TemplateView template={template} />}
      {own && <CaseView own={own} />}
    </Frame>
  )
}

interface FrameProps {
  readonly page: PageSummary
  readonly anchor: string
  readonly pages: readonly PageSummary[]
  /** What someone must know before reading on; empty for most pages. */
  readonly warning: string
  readonly origin: string
  readonly children: ReactNode
}

function Frame({ page, anchor, pages, warning, origin, children }: FrameProps) {
  useRememberPage(page.id)
  useAnchor(page.id, anchor)
  return (
    <article className="stack-wide">
      <header className="stack">
        <Breadcrumbs collection={page.collection} />
        <ScreenTitle>{page.title}</ScreenTitle>
        {warning !== '' && (
          <Notice kind="attention" title="Gevoelig onderwerp">
            <p>{warning}</p>
          </Notice>
        )}
        <p className="page-lead page-body">{page.short}</p>
        <p className="page-meta">
          <span>{origin}</span>
          <span>Bijgewerkt {formatDay(page.updated)}</span>
        </p>
        <PageTools page={page} />
      </header>
      {children}
      <PageNeighbours page={page} pages={pages} />
    </article>
  )
}
