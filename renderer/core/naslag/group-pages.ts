import { domains, type Collection } from '#schema/collections.ts'
import type { PageSummary } from '#schema/page.ts'
import { areas, phenomenonGroups, roleGroups, termKinds } from './names'

/** Pages under one heading of a collection. */
export interface PageGroup {
  readonly id: string
  readonly name: string
  readonly pages: readonly PageSummary[]
}

/** The pages of a collection in the order and groups in which people look for them. Empty groups are left out. */
export function groupPages(collection: Collection, pages: readonly PageSummary[]): PageGroup[] {
  const own = orderPages(pages.filter((page) => page.collection === collection))
  switch (collection) {
    case 'signaal':
      return fill(domains, own, (page) => page.signal?.domain ?? '')
    case 'fenomeen':
      return fill(phenomenonGroups, own, (page) => page.group)
    case 'contact':
      return fill(areas, own, (page) => page.contact?.area ?? '')
    case 'rol':
      return fill(roleGroups, own, (page) => page.group)
    case 'begrip':
      return fill(termKinds, own, (page) => page.group)
    case 'route':
      return fill(
        [
          { id: 'spoed', name: 'Als het haast heeft' },
          { id: 'rustig', name: 'Als je even tijd hebt' },
        ],
        own,
        (page) => (page.urgent ? 'spoed' : 'rustig'),
      )
    default:
      return own.length === 0 ? [] : [{ id: 'alle', name: '', pages: own }]
  }
}

/** Order of a book where there is one, the alphabet elsewhere. */
export function orderPages(pages: readonly PageSummary[]): PageSummary[] {
  return [...pages].sort(
    (one, other) => one.order - other.order || one.title.localeCompare(other.title, 'nl'),
  )
}

/** The pages before and after one page, in the order of its collection. */
export function findNeighbours(
  page: PageSummary,
  pages: readonly PageSummary[],
): { previous?: PageSummary; next?: PageSummary } {
  const row = groupPages(page.collection, pages).flatMap((group) => group.pages)
  const at = row.findIndex(({ id }) => id === page.id)
  if (at === -1) return {}
  const [previous, next] = [row[at - 1], row[at + 1]]
  return { ...(previous && { previous }), ...(next && { next }) }
}

function fill(
  groups: readonly { readonly id: string; readonly name: string }[],
  pages: readonly PageSummary[],
  groupOf: (page: PageSummary) => string,
): PageGroup[] {
  return groups
    .map(({ id, name }) => ({ id, name, pages: pages.filter((page) => groupOf(page) === id) }))
    .filter((group) => group.pages.length > 0)
}
