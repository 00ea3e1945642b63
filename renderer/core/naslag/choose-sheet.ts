import { domains } from '#schema/collections.ts'
import type { PageSummary, SignalCard } from '#schema/page.ts'
import type { RoleDomains } from '#schema/role-domains.ts'
import { roles } from '#schema/roles.ts'
import { groupPages } from './group-pages'

/** A signal page with its card. */
export type CardPage = PageSummary & { readonly signal: SignalCard }

/** A sheet of cards: of one domain, or of the domains that a role sees most. */
export interface SignalSheet {
  readonly title: string
  /** Why these domains; empty for a sheet of one domain. */
  readonly reason: string
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    readonly cards: readonly CardPage[]
  }[]
}

/** The sheet for a domain or a role; null when neither is known. A role goes first: it says who holds the paper. */
export function chooseSheet(
  wanted: { readonly domain: string; readonly role: string },
  pages: readonly PageSummary[],
  roleDomains: readonly RoleDomains[],
): SignalSheet | null {
  const groups = groupPages('signaal', pages).map(({ id, name, pages: own }) => ({
    id,
    name,
    cards: own.filter((page): page is CardPage => page.signal !== undefined),
  }))
  const pick = (ids: readonly string[]) => ids.flatMap((id) => groups.filter((group) => group.id === id))
  const mapping = roleDomains.find(({ role }) => role === wanted.role)
  const role = roles.find(({ id }) => id === wanted.role)
  if (mapping && role)
    return { title: `Signalen voor ${role.name}`, reason: mapping.reason, groups: pick(mapping.domains) }
  const domain = domains.find(({ id }) => id === wanted.domain)
  return domain ? { title: `Signalen: ${domain.name}`, reason: '', groups: pick([domain.id]) } : null
}
