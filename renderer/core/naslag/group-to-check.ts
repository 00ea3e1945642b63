import { collections, type Collection } from '#schema/collections.ts'
import type { PageSummary } from '#schema/page.ts'
import type { FactToCheck, PageToCheck } from '#schema/to-check.ts'
import { orderPages } from './group-pages'

/** A page with the facts on it that a person must check. */
export interface CheckEntry {
  readonly page: PageSummary
  readonly facts: readonly FactToCheck[]
}

/** The pages of one collection that have something to check. */
export interface CheckGroup {
  readonly collection: Collection
  readonly entries: readonly CheckEntry[]
}

/** Pages with something to check, by collection, in the order of the naslag. Collections without any are left out. */
export function groupToCheck(
  toCheck: { readonly pages: readonly PageToCheck[]; readonly facts: readonly FactToCheck[] },
  pages: ReadonlyMap<string, PageSummary>,
): CheckGroup[] {
  const facts = new Map(toCheck.facts.map((item) => [item.fact.id, item]))
  const factsOf = new Map(toCheck.pages.map((item) => [item.page, item.facts]))
  const found = toCheck.pages.flatMap(({ page }) => pages.get(page) ?? [])
  return collections
    .map((collection) => ({
      collection,
      entries: orderPages(found.filter((page) => page.collection === collection)).map((page) => ({
        page,
        facts: (factsOf.get(page.id) ?? []).flatMap((id) => facts.get(id) ?? []),
      })),
    }))
    .filter(({ entries }) => entries.length > 0)
}
