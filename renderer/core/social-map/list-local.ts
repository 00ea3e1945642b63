import type { SocialMapEntry } from '#contract/social-map.ts'

/** Entries in the order in which they are shown: by municipality, then by organisation and function. */
export function orderEntries(entries: readonly SocialMapEntry[]): SocialMapEntry[] {
  const compare = new Intl.Collator('nl').compare
  return [...entries].sort(
    (one, other) =>
      compare(one.municipality, other.municipality) ||
      compare(one.organisation, other.organisation) ||
      compare(one.role, other.role),
  )
}

/** The entries to show for a municipality; without one, all of them. */
export function listLocal(entries: readonly SocialMapEntry[], municipality: string): SocialMapEntry[] {
  const wanted = municipality.trim().toLowerCase()
  return orderEntries(
    wanted === '' ? entries : entries.filter((entry) => entry.municipality.toLowerCase() === wanted),
  )
}

/** Whether an entry was checked more than a year ago. Days are "2026-11-22". */
export function isStale({ checkedOn }: Pick<SocialMapEntry, 'checkedOn'>, today: string): boolean {
  const [year = '', ...rest] = today.split('-')
  return checkedOn < [String(Number(year) - 1), ...rest].join('-')
}
