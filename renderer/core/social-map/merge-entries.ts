import type { SocialMapEntry } from '#contract/social-map.ts'
import { entryFields } from './entry-fields'

/** What an import would do, shown before it is done. */
export interface Merge {
  readonly added: readonly SocialMapEntry[]
  /** Entries that are here already and differ: what is here, and what would take its place. */
  readonly changed: readonly { readonly old: SocialMapEntry; readonly new: SocialMapEntry }[]
  readonly same: number
}

/**
 * Compares what comes in with what is here. An entry is known by its id, else by municipality, organisation and
 * function. What is here and not in the file stays.
 */
export function planMerge(here: readonly SocialMapEntry[], incoming: readonly SocialMapEntry[]): Merge {
  const added: SocialMapEntry[] = []
  const changed: { old: SocialMapEntry; new: SocialMapEntry }[] = []
  let same = 0
  const ids = new Set(here.map(({ id }) => id))
  for (const entry of incoming) {
    const known =
      here.find(({ id }) => id === entry.id) ?? here.find((other) => keyOf(other) === keyOf(entry))
    if (!known) {
      // a copy of another entry with the same id would take its place
      if (!ids.has(entry.id)) added.push(entry)
      ids.add(entry.id)
    } else if (entryFields.every(({ id }) => known[id] === entry[id])) same += 1
    else changed.push({ old: known, new: { ...entry, id: known.id } })
  }
  return { added, changed, same }
}

/** Carries a merge out. */
export function applyMerge(here: readonly SocialMapEntry[], { added, changed }: Merge): SocialMapEntry[] {
  const replacing = new Map(changed.map((pair) => [pair.old.id, pair.new]))
  return [...here.map((entry) => replacing.get(entry.id) ?? entry), ...added]
}

const keyOf = ({ municipality, organisation, role }: SocialMapEntry) =>
  [municipality, organisation, role].map((text) => text.trim().toLowerCase()).join('|')
