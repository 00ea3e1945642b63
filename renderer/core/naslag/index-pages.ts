import type { PageSummary } from '#schema/page.ts'

/** Pages by id, also by the ids of pages that were joined into them: a saved session or a favourite still finds its card. */
export function indexPages(pages: readonly PageSummary[]): ReadonlyMap<string, PageSummary> {
  return new Map([
    ...pages.flatMap((page) => (page.earlier ?? []).map((id) => [id, page] as const)),
    ...pages.map((page) => [page.id, page] as const),
  ])
}
