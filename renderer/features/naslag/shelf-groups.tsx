import type { Collection } from '../../../content/schema/collections'
import type { PageSummary } from '../../../content/schema/page'
import type { PageGroup } from '../../core/naslag/group-pages'
import { DomainIcon } from '../../ui/domain-icon'
import { ContactCards } from './contact-list'
import { PageList } from './page-list'
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
