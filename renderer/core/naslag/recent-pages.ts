import { limits } from '#contract/limits.ts'

/** Puts a page in front of the recent ones. The same list comes back when it stood there already. */
export function rememberPage(recent: string[], page: string): string[] {
  if (recent[0] === page) return recent
  return [page, ...recent.filter((id) => id !== page)].slice(0, limits.recentPages)
}
