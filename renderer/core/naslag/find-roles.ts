import type { PageSummary } from '#schema/page.ts'

/** The roles that say of themselves that they belong to this route or contact. Empty for other pages. */
export function findRoles(page: PageSummary, pages: readonly PageSummary[]): PageSummary[] {
  if (page.collection !== 'route' && page.collection !== 'contact') return []
  return pages.filter(
    ({ role, routes = [], contacts = [] }) => role && [...routes, ...contacts].includes(page.id),
  )
}
