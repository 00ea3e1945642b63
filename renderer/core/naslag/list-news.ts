import type { PageSummary } from '#schema/page.ts'

/** Pages that changed on one day. */
export interface NewsDay {
  readonly day: string
  readonly pages: readonly PageSummary[]
}

/** What changed since the first edition, newest day first. Without changes, everything is of the first edition. */
export interface News {
  /** The day of the first edition: the oldest date that a page carries; empty without pages. */
  readonly firstDay: string
  readonly days: readonly NewsDay[]
  /** How many pages are still as they were in the first edition. */
  readonly unchanged: number
}

/** Sorts the pages by the day on which they were last changed. */
export function listNews(pages: readonly PageSummary[]): News {
  const days = new Map<string, PageSummary[]>()
  for (const page of pages) days.set(page.updated, [...(days.get(page.updated) ?? []), page])
  const [first, ...later] = [...days].sort(([one], [other]) => one.localeCompare(other))
  return {
    firstDay: first?.[0] ?? '',
    days: later.reverse().map(([day, own]) => ({
      day,
      pages: own.sort((one, other) => one.title.localeCompare(other.title, 'nl')),
    })),
    unchanged: first?.[1].length ?? 0,
  }
}
