import type { PageSummary } from '#schema/page.ts'
import type { RoleDomains } from '#schema/role-domains.ts'
import { filterPages } from '#core/naslag/shelf-filters.ts'
import type { HitGroup } from '../search-types'

/** The content that tells which pages a role works with. */
interface RoleContent {
  readonly pages: readonly PageSummary[]
  readonly roleDomains: readonly RoleDomains[]
}

/**
 * Keeps the signals and routes that a role sees most; pages of other collections are for everybody. Groups without
 * hits are left out. An empty role changes nothing.
 */
export function filterByRole(
  groups: readonly HitGroup[],
  role: string,
  content: RoleContent,
): readonly HitGroup[] {
  if (role === '') return groups
  const forRoles = content.pages.filter(
    ({ collection }) => collection === 'signaal' || collection === 'route',
  )
  const fitting = new Set(filterPages(forRoles, { rol: role }, content).map(({ id }) => id))
  const others = new Set(forRoles.filter(({ id }) => !fitting.has(id)).map(({ id }) => id))
  return groups
    .map(({ key, hits }) => ({ key, hits: hits.filter(({ page }) => !others.has(page)) }))
    .filter(({ hits }) => hits.length > 0)
}
