import type { Collection } from '#schema/collections.ts'
import type { PageSummary, ShownFact } from '#schema/page.ts'
import type { Manifest } from '../../content'
import { findRoles } from '#core/naslag/find-roles.ts'
import { ContactList } from '../contacts/contact-list'
import { FactList } from '../fact/fact-list'
import { OriginalsNotice } from '../originals-notice'
import { PageList } from '../page-list'
import { PageNeighbours } from './page-neighbours'
import { RelationPicture } from './relation-picture'

/** Collections that stand in for an original that was not available. Fast Money says so above its text. */
const standsIn: ReadonlySet<Collection> = new Set(['handreiking', 'signaal'])

interface PageFootProps {
  readonly page: PageSummary
  readonly facts: readonly ShownFact[]
  readonly manifest: Manifest
}

/** What follows the text of a page: how it hangs together, who to call, where to read on, and all its sources. */
export function PageFoot({ page, facts, manifest: { byId, pages } }: PageFootProps) {
  const findAll = (ids: readonly string[] | undefined) => (ids ?? []).flatMap((id) => byId.get(id) ?? [])
  const contacts = findAll(page.contacts)
  const links = [
    { title: 'Signalen die hierbij passen', pages: findAll(page.signals) },
    { title: 'Wat je kunt doen', pages: findAll(page.routes) },
    { title: 'Waar dit bij hoort', pages: findAll(page.phenomena) },
    { title: 'Wie doet wat', pages: findRoles(page, pages) },
    { title: 'Verwant', pages: findAll(page.related) },
  ]
  return (
    <div className="stack-wide page-foot">
      {page.collection === 'fenomeen' && <RelationPicture page={page} byId={byId} />}
      {contacts.length > 0 && (
        <section className="stack" aria-labelledby="wie-bel-je">
          <h2 id="wie-bel-je">Wie bel je?</h2>
          <ContactList contacts={contacts} />
        </section>
      )}
      {links
        .filter((list) => list.pages.length > 0)
        .map((list) => (
          <section key={list.title} className="stack" aria-label={list.title}>
            <h2>{list.title}</h2>
            <PageList pages={list.pages} />
          </section>
        ))}
      {facts.length > 0 && <FactList facts={facts} />}
      {standsIn.has(page.collection) && <OriginalsNotice />}
      <PageNeighbours page={page} pages={pages} />
    </div>
  )
}
