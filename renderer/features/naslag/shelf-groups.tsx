import type { Collection } from '#schema/collections.ts'
import type { PageSummary } from '#schema/page.ts'
import type { PageGroup } from '#core/naslag/group-pages.ts'
import { DomainIcon } from '#ui/domain-icon.tsx'
import { ContactCards } from '#reading/contacts/contact-list.tsx'
import { PageList } from '#reading/page-list.tsx'
import { SignalCards } from './signal-cards'
import './naslag.css'

interface ShelfGroupsProps {
  readonly collection: Collection
  readonly groups: readonly PageGroup[]
}

/** The pages of a shelf below the names of their groups. */
export function ShelfGroups({ collection, groups }: ShelfGroupsProps) {
  return groups.map(({ id, name, pages }) => (
    <section
      key={id}
      className="stack"
      {...(name === '' ? { 'aria-label': 'Alles' } : { 'aria-labelledby': `groep-${id}` })}
    >
      {name !== '' && (
        <h2 id={`groep-${id}`} className="group-title" tabIndex={-1}>
          {collection === 'signaal' && <DomainIcon id={id} />}
          {name}
        </h2>
      )}
      <PagesOf collection={collection} pages={pages} />
    </section>
  ))
}

function PagesOf({ collection, pages }: { collection: Collection; pages: readonly PageSummary[] }) {
  if (collection === 'contact') return <ContactCards contacts={pages} />
  return collection === 'signaal' ? <SignalCards pages={pages} /> : <PageList pages={pages} />
}

/** Buttons to the groups of a long shelf. */
export function JumpList({ groups }: Pick<ShelfGroupsProps, 'groups'>) {
  if (groups.length <= 2) return null
  return (
    <ul className="jump-list" aria-label="Ga naar">
      {groups.map(({ id, name }) => (
        <li key={id}>
          <button type="button" className="button button-quiet" onClick={() => showGroup(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}

function showGroup(id: string): void {
  const heading = document.getElementById(`groep-${id}`)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
